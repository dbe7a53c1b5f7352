import { useEffect, useRef, useState } from "react";

/** A value that follows another at most every `delay` milliseconds, for what takes long to make of it. The first one comes at once. */
export function useLater<T>(value: T, delay: number): T {
	const [later, setLater] = useState(value);
	const newest = useRef(value);
	const timer = useRef<NodeJS.Timeout>(undefined);
	useEffect(() => {
		newest.current = value;
		if (value === later || timer.current) return;
		timer.current = setTimeout(() => {
			timer.current = undefined;
			setLater(newest.current);
		}, delay);
	}, [value, later, delay]);
	useEffect(() => () => clearTimeout(timer.current), []);
	return later;
}
