import type {FindMistake} from './mistake.js';

const inBrackets = /^(?<value>.+?)\s*[([](?<remark>[^()[\]]+)[)\]]$/s;
const afterComma = /^(?<value>[^,;]+)[,;]\s+(?<remark>\D.*)$/s;
const remarkMark = /^(?<value>.*[^\s*†‡¹²³?!])\s?[*†‡¹²³?!]+$/su;

/** A value that can be read except for what follows it. */
export const findRemark: FindMistake = ({typed, readable}) => {
  for (const pattern of [inBrackets, afterComma, remarkMark]) {
    const {value = '', remark = ''} = pattern.exec(typed)?.groups ?? {};
    const write = readable(value);
    if (write.length > 0) {
      return {kind: 'remark', typed, write, remark};
    }
  }
  return undefined;
};
