/**
 * Bytes of a signature's file (CMS, RFC 5652; PKCS#7) → what the mark of an electronic signature shows. Reads the
 * certificate of who signed; whether the signature is right, the program that made it says.
 */
export { type CertificateFault, readSignatureFile } from './read.ts'
