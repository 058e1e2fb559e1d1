import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {reportUrl} from 'docusaurus-plugin-comparison/client';
import type {Props} from '@theme/ComparisonTable/ReportLink';

/** Opens a form to report a value of the table, for all values. */
export default function ReportLink({
  report,
  title,
  data = '',
}: Props): ReactNode {
  const {pathname} = useLocation();
  const {siteConfig} = useDocusaurusContext();
  const address = siteConfig.url + pathname;
  const body = [title, data, address].filter(Boolean).join('\n\n');
  return (
    <Link to={reportUrl(report, {title, data, address, body})}>
      <Translate
        id="theme.comparison.report"
        description="Opens a form to report a value of the table as wrong">
        Report a value
      </Translate>
    </Link>
  );
}
