import './colors.module.css';

/** The names of the classes that charts of every kind share. */
export {default as chartStyles} from './styles.module.css';
