import {createContext} from 'react';

/** How many notes of its page are before those of an embed. */
export const NoteStart = createContext(0);
