/** The filters of the log, in 80 columns, as `unfazed log --help` shows them. */
export const FILTERS_HELP = `
Filters, beside the words of a query:
  outcome:no,not_now   any of these; commas work in all of them
  channel:phone        likewise stage:demo  reason:price  tag:q4  who:acme
  segment:"Big bank"   quotes hold a value with blanks together
  segment:=Retail      just as written: no other case, no other accents
  reason:none          without one; a - before a filter (-reason:price) leaves
                       out what it finds
  weekday:tue          asked on a Tuesday; hour:10 or hour:10-12 by the hour
                       (12 left out), hour:none where only the day is known
  from:2026-10         asked in that month or later; to:2026-10-15 by that day
  decided:2026-08-25..2026-11-22
                       answered on these days, as the ratio counts them
  won:referral         what won a yes
  lesson:budget        with this word in the lesson; lesson:any, lesson:none
  rated:outdated       what you said of the lesson; rated:true, rated:none
  ritual:done          walked to its end, or a lesson given with the no itself;
                       ritual:none
  feeling:7-10         how it felt after the ritual; feeling:none
  deleted:yes          deleted asks; deleted:any these and all others

All of them must hold, also two of one kind (from:2026-10 from:2026-11).
A day is your own: it begins at the setting dayStartsAt, here and in the list.

  unfazed log reason:price channel:phone from:2026-10
  unfazed log acme -outcome:yes
  unfazed log 'acme segment:"Big bank"'
  unfazed log 'channel:phone acme'
  unfazed log segment:"Big bank"   here all in the shell's quotes is the value;
                                   so with tag: and who:
`;
