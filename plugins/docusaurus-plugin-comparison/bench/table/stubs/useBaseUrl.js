/** A site at the root of its host. */
export default function useBaseUrl(url) {
  return url;
}
