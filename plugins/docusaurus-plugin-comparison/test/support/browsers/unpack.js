// Unpacks the package's Chromium into the system's temporary folder, which its
// caller has set to one of its own by TMPDIR.
import chromium from '@sparticuz/chromium';

await chromium.executablePath();
