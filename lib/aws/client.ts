/** How every AWS client waits and tries again: short enough that a function answers before it is cut off. */
export const clientOptions = {
  maxAttempts: 4,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
};
