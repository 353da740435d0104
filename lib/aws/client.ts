/** How every AWS client waits and tries again: short enough that a function answers before it is cut off. */
export const clientOptions = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 4_000, throwOnRequestTimeout: true },
};
