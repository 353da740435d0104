export { renderAttestation as render } from '../../lib/pdf/attestation.ts';
