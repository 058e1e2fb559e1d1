import {SaxesParser} from 'saxes';

/** Says what is wrong with some XML; empty if nothing is. */
export function findXmlErrors(xml: string): readonly string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({xmlns: true});
  parser.on('error', ({message}) => errors.push(message));
  parser.write(xml).close();
  return errors;
}
