import React, {type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {isRightToLeft} from 'docusaurus-plugin-comparison/client';
import type {Props} from '@theme/ComparisonValue/Isolated';

/**
 * A text that keeps its own direction. Where it and the page are written from
 * left to right it needs no element, and most texts of a long table are such.
 */
export default function Isolated({text, typed, children}: Props): ReactNode {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  return typed === undefined &&
    localeConfigs[currentLocale]?.direction !== 'rtl' &&
    !isRightToLeft(text) ? (
    (children ?? text)
  ) : (
    <bdi data-typed={typed}>{children ?? text}</bdi>
  );
}
