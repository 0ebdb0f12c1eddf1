import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Is what is inside decided by somebody else? Fields are then read, and buttons that decide rest. */
export const Held = createContext(false);

export const useHeld = (): boolean => useContext(Held);
