// Drawn from docs/openapi.json by `npm run draw`: change the contract instead.

export interface paths {
    "/v1/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Where to apply, what may be obtained, which document a deposit gives
         * @description Every fact but the status may be missing: the answer is then `undetermined`, with what is missing. The reasons name their rule and their question of the FAQ. Nothing is kept.
         *
         *     Public: no token. FAQ 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 18, 20, 25, 28, 34, 35, 38, 39, 40.
         */
        post: operations["checkEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/supporting-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what must be joined to an application, by situation
         * @description JSON, or with `Accept: application/pdf` the same list as an accessible PDF to download, print and tick. Nothing is kept.
         *
         *     Public: no token. FAQ 17, 19, 22.
         */
        get: operations["listSupportingDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/renewal-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * When a permit can be renewed, and what it is worth meanwhile
         * @description When a permit can be renewed, and what it is worth meanwhile.
         *
         *     Public: no token. FAQ 39.
         */
        post: operations["checkRenewalWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifier-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check the form of a person’s numbers, and say where to find them
         * @description A number that does not fit is an answer, not an error: which one was probably meant, and where it is printed.
         *
         *     Public: no token. FAQ 10, 11, 12, 14, 16, 21.
         */
        post: operations["checkIdentifiers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-stamp-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check an electronic tax stamp before the permit is handed over
         * @description Check an electronic tax stamp before the permit is handed over.
         *
         *     Public: no token. FAQ 33.
         */
        post: operations["checkTaxStamp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the limits that a front-end checks before it sends
         * @description Read the limits that a front-end checks before it sends.
         *
         *     Public: no token. FAQ 19, 24, 33, 34, 39.
         */
        get: operations["readLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read whom to ask, by topic
         * @description Everything, or what belongs to one question of the FAQ.
         *
         *     Public: no token. FAQ 10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 26, 27, 29, 30, 31, 32, 33, 36, 37, 38.
         */
        get: operations["readHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ephoto-code-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether an e-photo code can be used, and what to do if not
         * @description A code that cannot be used is an answer, not an error; only an ill-formed request is refused.
         *
         *     Role: applicant. FAQ 22, 23, 24.
         */
        post: operations["checkEphotoCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ephoto-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an e-photo code; the same registration again changes nothing
         * @description Register an e-photo code; the same registration again changes nothing.
         *
         *     Role: admin. FAQ 22, 24.
         */
        post: operations["registerEphotoCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ephoto-code-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a list of e-photo codes, each line for itself
         * @description CSV in UTF-8, at most 1000 lines and 1 MiB, separated by `;`, `,` or tabs. The first line names the columns, in any order: `code`, `takenAt`, `providerKind`, `providerName`, `activeSince`; the first three are needed. Good lines are registered whatever the others are worth. Sending the same list again changes nothing: a request that was cut off is sent again whole. Larger files: `npm run ephoto:import -- codes.csv` sends them part by part.
         *
         *     Role: admin. FAQ 22, 24.
         */
        post: operations["registerEphotoCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the applications of the account, or for an agent those filed at the prefecture
         * @description List the applications of the account, or for an agent those filed at the prefecture.
         *
         *     Role: applicant or agent. FAQ 37.
         */
        get: operations["listApplications"];
        put?: never;
        /**
         * Open an application, or get the draft already open for this person and procedure
         * @description Open an application, or get the draft already open for this person and procedure.
         *
         *     Role: applicant. FAQ 16, 17, 37.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application
         * @description That an agent has read it is written in its history.
         *
         *     Role: applicant or agent. FAQ 19, 27.
         */
        get: operations["readApplication"];
        put?: never;
        post?: never;
        /**
         * Give a draft up: it goes with its files, and its e-photo code can serve again
         * @description Give a draft up: it goes with its files, and its e-photo code can serve again.
         *
         *     Role: applicant. FAQ 19, 24.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/steps/information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step 1: identity and address
         * @description Step 1: identity and address.
         *
         *     Role: applicant. FAQ 17, 19, 36.
         */
        put: operations["saveInformation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/steps/reason": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step 2: reason for the stay
         * @description Step 2: reason for the stay.
         *
         *     Role: applicant. FAQ 5, 8, 17, 34.
         */
        put: operations["saveReason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/steps/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step 3: supporting documents and e-photo code
         * @description Step 3: supporting documents and e-photo code.
         *
         *     Role: applicant. FAQ 19, 22, 23, 24.
         */
        put: operations["saveDocuments"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/steps/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Step 4: observations and declaration
         * @description Step 4: observations and declaration.
         *
         *     Role: applicant. FAQ 19, 36.
         */
        put: operations["saveSummary"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is still missing, all at once
         * @description For the summary page. Of a draft: whatever its deposit would refuse now, the e-photo code, the files and the address of the account included; before step 3 is saved, the documents are judged by the files already sent. Of an open complement: the documents not answered yet. An empty list means that nothing keeps the person from going on.
         *
         *     Role: applicant. FAQ 17, 25, 31.
         */
        get: operations["readMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge the bytes of a file without keeping anything
         * @description The body is the file itself; its name, percent-encoded, goes in `X-File-Name`. The same inspection as in an application, without the malware scan. What base64 leaves of a 6 MB request is the limit; the files of an application may be larger.
         *
         *     Role: applicant. FAQ 19. At most 60 requests in 60 seconds from one client.
         */
        post: operations["checkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a file and get the form that sends it
         * @description Name, size and type are checked at once; the bytes go straight to the store, never through the API. Send them as `multipart/form-data` to `upload.url`: first each of `upload.fields`, then the bytes as `file`.
         *
         *     Role: applicant. FAQ 19.
         */
        post: operations["openFileSlot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/files/{fileId}/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge the bytes received; asking again gives the same verdict
         * @description A good file that the malware scanner of the deployment has not judged yet is `scanning`: ask again after `Retry-After`. It is accepted only when found clean, and refused when the scan takes too long.
         *
         *     Role: applicant. FAQ 19.
         */
        post: operations["validateFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state of a file
         * @description Read the state of a file.
         *
         *     Role: applicant. FAQ 19.
         */
        get: operations["readFile"];
        put?: never;
        post?: never;
        /**
         * Remove a file, before it is replaced or because it is not needed
         * @description In a draft, step 3 no longer holds the file and is validated again; in a complement, the answer that used it is given again. What has been filed stays.
         *
         *     Role: applicant. FAQ 19, 26, 31.
         */
        delete: operations["deleteFile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an address from which an accepted file can be read for one minute
         * @description Pictures are upright and without metadata (place, device); other files are as they were sent. The address needs no token: do not keep it.
         *
         *     Role: applicant or agent. FAQ 19, 31.
         */
        get: operations["readFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step 5: file the application and get its document at once
         * @description Everything is checked again. The document (ADP or confirmation of deposit) is made, kept and sent to the address of the account. Asking again gives the same answer.
         *
         *     Role: applicant. FAQ 7, 17, 25, 28.
         */
        post: operations["depositApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/attestations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the documents issued for an application
         * @description List the documents issued for an application.
         *
         *     Role: applicant. FAQ 17, 27.
         */
        get: operations["listAttestations"];
        put?: never;
        /**
         * Issue the next document now: a successor, or the ADP of a family member
         * @description What it is and its period follow from the application: nobody chooses them. It also comes by itself, some days before the end of an ADP, or on the day after the end of the document that a family member holds.
         *
         *     Role: agent. FAQ 7, 28.
         */
        post: operations["issueAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attestations/{attestationId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document: the same bytes as in the mail
         * @description Tagged PDF/A-3a and PDF/UA-1. The file `attestation.json` inside it says the same to software: `AttestationData` of this contract.
         *
         *     Role: applicant. FAQ 17, 27.
         */
        get: operations["downloadAttestation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attestations/{attestationId}/emails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a document again, to the address of the account
         * @description The same document as in the first mail, to the address that the token holds and to no other; a few times within 24 hours.
         *
         *     Role: applicant. FAQ 27.
         */
        post: operations["emailAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a filed application under examination
         * @description Take a filed application under examination.
         *
         *     Role: agent. FAQ 17.
         */
        post: operations["startExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/complement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the person for documents that are missing or not compliant
         * @description The person is told by e-mail and in their notifications; the other documents stay locked.
         *
         *     Role: agent. FAQ 30, 31.
         */
        post: operations["requestComplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/complement/items/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep or replace one document of the open complement
         * @description Keep or replace one document of the open complement.
         *
         *     Role: applicant. FAQ 31.
         */
        put: operations["answerComplementItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/complement/transmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the answers to the prefecture, once there is one for every document
         * @description Send the answers to the prefecture, once there is one for every document.
         *
         *     Role: applicant. FAQ 31.
         */
        post: operations["transmitComplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/minor-account-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite the adult who filed to open the account of the minor
         * @description While the application is examined, and only if the minor has no account yet. The last link sent counts.
         *
         *     Role: agent. FAQ 17, 29.
         */
        post: operations["inviteMinor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/minor-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link the account of the minor to their application, by the link received
         * @description Called with the token of the minor’s own account. The link can be used once.
         *
         *     Role: applicant. FAQ 17, 29.
         */
        post: operations["linkMinorAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attestations/{attestationId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a document, with or without another in its place
         * @description From then on the public check says so. The other document has the same end; it starts today, or on its own later day. Asking again changes nothing, but for a replacement that was not asked for at first.
         *
         *     Role: agent. FAQ 26.
         */
        post: operations["revokeAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce that the permit is available, with the tax to pay
         * @description Announce that the permit is available, with the tax to pay.
         *
         *     Role: agent. FAQ 33.
         */
        post: operations["announcePermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The permit is handed over, and the one before given back
         * @description The permit is handed over, and the one before given back.
         *
         *     Role: agent. FAQ 39.
         */
        post: operations["handOverPermit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an application without a permit
         * @description Close an application without a permit.
         *
         *     Role: agent. FAQ 30.
         */
        post: operations["closeApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all that has happened to an application, with who and when
         * @description Also when agents of the prefecture have read it. The applicant sees that an agent acted, not which one.
         *
         *     Role: applicant or agent. FAQ 17, 27, 30.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what the account has been told, newest first
         * @description List what the account has been told, newest first.
         *
         *     Role: applicant. FAQ 27, 30, 31.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attestations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a document for invented facts, to see it
         * @description For front-ends: nothing is kept, and the document always says SPÉCIMEN. Its code is known to the online check as that of a preview. The same facts on the same day give the same bytes.
         *
         *     Public: no token. FAQ 7, 17, 28, 40. At most 20 requests in 60 seconds from one client.
         */
        post: operations["previewAttestation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a document by the code printed on it
         * @description For an employer, a landlord or an agent: what the document is worth today. Nothing of its holder is told. A browser gets a page in French and English: the code QR of a document opens it.
         *
         *     Public: no token. FAQ 18, 25, 40. At most 30 requests in 60 seconds from one client.
         */
        get: operations["readVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a document and that its holder is the person who shows it
         * @description With the birth date printed on the document, the answer adds the initials of the name. They never come without it.
         *
         *     Public: no token. FAQ 18, 25, 40. At most 10 requests in 60 seconds from one client.
         */
        post: operations["verifyHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Say that the service answers, which build of it, and with which rules
         * @description Say that the service answers, which build of it, and with which rules.
         *
         *     Public: no token.
         */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This contract, as OpenAPI 3.1
         * @description This contract, as OpenAPI 3.1.
         *
         *     Public: no token.
         */
        get: operations["readOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The documentation page
         * @description The documentation page.
         *
         *     Public: no token.
         */
        get: operations["readDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/errors/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page of a problem: cause, remedy, example
         * @description The `type` of each problem is this address. In French or English by Accept-Language.
         *
         *     Public: no token. FAQ 32.
         */
        get: operations["readErrorPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        RenewalQuestion: {
            /**
             * Format: date
             * @description Last day of the permit held
             */
            expiresOn: string;
            /**
             * @description Says whether the card keeps its effects
             * @enum {string}
             */
            type?: "resident-card-10y" | "multi-year-card-4y" | "temporary-card" | "family-multi-year-card-4y" | "family-resident-card-10y" | "long-stay-visa" | "other";
            /**
             * Format: date
             * @description Day of the question; today in Paris unless given
             */
            on?: string;
        };
        IdentifierQuestion: {
            foreignerNumber?: string;
            visaNumber?: string;
            permitNumber?: string;
            /** @description First day of the permit or receipt, YYYY-MM-DD */
            validFrom?: string;
            /** @description Last day of the permit or receipt, YYYY-MM-DD */
            validUntil?: string;
            /** @description The numbers are those of a minor */
            minor?: boolean;
        };
        TaxStampQuestion: {
            /** @description The 16 digits of the stamp; spaces and hyphens are ignored */
            number: string;
            /** @enum {string} */
            kind?: "electronic" | "paper";
            /** @description Amount of the stamp, in euros */
            amount?: number;
            /** @description Amount given in the message that announces the permit */
            due?: number;
            /** Format: date */
            boughtOn?: string;
            /**
             * Format: date
             * @description Day of the question; today in Paris unless given
             */
            on?: string;
        };
        EphotoCodeCheck: {
            /** @description As typed by the person. */
            code: string;
            /** @description The draft that wants it, if any. */
            applicationId?: string;
            /**
             * Format: date
             * @description Day of the photo: tells when to retry if the code is not known.
             */
            takenOn?: string;
            /**
             * @description Where the photo was taken: says whom to call.
             * @enum {string}
             */
            kind?: "booth" | "photographer";
        };
        NewEphotoCode: {
            /** @description 22 letters and digits; spaces and hyphens are ignored (FAQ 23). */
            code: string;
            /**
             * Format: date-time
             * @description When the photo was taken: it serves six months (FAQ 24).
             */
            takenAt: string;
            /** @description Who took it. */
            provider: {
                /** @enum {string} */
                kind: "booth" | "photographer";
                name?: string;
            };
            /**
             * Format: date-time
             * @description Absent while the operator has not transmitted the photo yet.
             */
            activeSince?: string;
        };
        NewApplication: {
            /**
             * @description What is asked for; it does not change afterwards.
             * @enum {string}
             */
            requestType: "first" | "renewal" | "ten-year-card";
            /** @description At least one of them: whoever has none applies at the prefecture (FAQ 16). */
            identifiers: components["schemas"]["Identifiers"];
        };
        DocumentsStep: {
            /** @description The code printed on the e-photo sheet (FAQ 23). */
            ephotoCode: string;
            /** @description The files of each supporting document, accepted before. */
            documents: {
                code: string;
                fileIds: string[];
            }[];
        };
        SummaryStep: {
            /** @description Plain text for the prefecture (FAQ 19, 36), of at most `observations.maxLength` characters in `GET /v1/limits`. */
            observations?: string;
            /**
             * @description The person declares on their honour that all is exact.
             * @constant
             */
            declaration: true;
        };
        NewFile: {
            /** @description Code of the supporting document, as proof-of-address */
            document: string;
            /** @description Shown to the person; never used as a path. */
            name: string;
            /**
             * @description Media type, as the browser says; empty where it does not know
             * @default
             */
            type?: string;
            /** @description Bytes */
            size: number;
            /** @description SHA-256 of the bytes, hexadecimal */
            sha256: string;
        };
        NewComplement: {
            items: {
                /** @enum {string} */
                document: "ephoto" | "protection-decision" | "ofpra-civil-status" | "foreign-civil-status" | "proof-of-address" | "previous-permit" | "long-stay-visa" | "republic-commitment" | "non-polygamy-declaration" | "no-absence-declaration" | "work-declaration" | "parental-authority" | "common-life-proof" | "integration-contract";
                /** @enum {string} */
                reason: "missing" | "non-compliant";
                /** @description Plain words for the person */
                comment?: string;
            }[];
            /**
             * Format: date
             * @description Last day to answer; 30 days from today unless given
             */
            dueOn?: string;
        };
        ComplementAnswer: {
            /** @constant */
            choice: "keep";
        } | {
            /** @constant */
            choice: "replace";
            fileIds: string[];
        };
        NewMinorAccount: {
            /** @description What follows `#invitation=` in the link of the message */
            invitation: string;
        };
        NewRevocation: {
            /** @enum {string} */
            reason: "issued-in-error" | "fraud" | "decision-taken" | "lost-or-stolen";
            /** @description Whether another document is issued in its place */
            replace: boolean;
        };
        NewDecision: {
            /** @constant */
            outcome: "permit-available";
            /** @description Tax to pay, in euros */
            amount: number;
        };
        NewHandOver: {
            /** @enum {string} */
            previousPermit: "returned" | "lost-or-stolen" | "none";
        };
        NewClosure: {
            /** @enum {string} */
            reason: "withdrawn" | "refused" | "other-procedure";
        };
        NewPreview: {
            /** @enum {string} */
            variant: "adp-first" | "adp-renewal" | "family-adp-first" | "family-adp-renewal" | "deposit-confirmation";
            /**
             * @description Protection of the holder, or of the relative for a family member
             * @default refugee
             * @enum {string}
             */
            status?: "refugee" | "subsidiary-protection";
            holder: components["schemas"]["Identity"];
            /** @description Who filed, when the holder is a minor */
            filedBy?: components["schemas"]["PersonName"];
            /** @description Where the document must accompany another; an invented one unless given */
            heldPermit?: {
                number: string;
                /** Format: date */
                expiresOn: string;
            };
            /**
             * Format: date
             * @description Today unless given
             */
            depositedOn?: string;
            /**
             * @description 2 and more for a successor
             * @default 1
             */
            rank?: number;
        };
        HolderCheck: {
            code: string;
            /** @description As printed: in full, or the year or month that is known */
            birthDate: string;
        };
        /** @description What the document gives, the same as its sentences (FAQ 40) */
        Rights: {
            /**
             * @description Proves that the stay is lawful
             * @enum {string}
             */
            regularStay: "yes" | "no" | "not-mentioned";
            /** @enum {string} */
            work: "yes" | "no" | "not-mentioned";
            /**
             * @description Crossing the borders of the Schengen area without a visa
             * @enum {string}
             */
            schengen: "yes" | "no" | "not-mentioned";
            /** @description The document without which it proves nothing */
            onlyWith: ("previous-permit" | "held-document") | null;
            /** @description All rights of the permit held before go on */
            formerRightsKept: boolean;
            /**
             * @description Stands for a permit meanwhile
             * @enum {string}
             */
            permitLike: "yes" | "no" | "not-mentioned";
        };
        Facts: {
            /**
             * @description What the person is. Family members apply as `family-member`.
             * @enum {string}
             */
            status: "refugee" | "subsidiary-protection" | "stateless" | "family-member" | "asylum-seeker" | "other";
            /**
             * @description For a family member: the protection of the relative.
             * @enum {string}
             */
            relativeStatus?: "refugee" | "subsidiary-protection" | "stateless";
            /**
             * @description Tie to that relative; `spouse` includes partner and concubin.
             * @enum {string}
             */
            relationship?: "spouse" | "child" | "parent" | "other";
            /** @description Asked of minors from 16: a declaration is enough, no contract is needed (FAQ 34). */
            wishesToWork?: boolean;
            /** @description Decision of OFPRA or CNDA. */
            decision?: {
                /** @enum {string} */
                authority: "OFPRA" | "CNDA";
                /**
                 * Format: date
                 * @description Day of the decision; never in the future.
                 */
                date: string;
            };
            /** @description Receipt (récépissé) of a request already made at the prefecture (FAQ 15). */
            receipt?: {
                /** @description As printed, for example « reconnu réfugié »; case and accents do not matter. */
                mention: string;
                /**
                 * Format: date
                 * @description Last day of validity.
                 */
                expiresOn?: string;
            };
            /** @description Document of stay held now or last; a renewal needs its number and last day (FAQ 40). */
            heldPermit?: {
                /**
                 * @description `other` for a card that this procedure does not know.
                 * @enum {string}
                 */
                type?: "resident-card-10y" | "multi-year-card-4y" | "temporary-card" | "family-multi-year-card-4y" | "family-resident-card-10y" | "long-stay-visa" | "other";
                /** @description As printed on the card. */
                number?: string;
                /**
                 * Format: date
                 * @description Last day of validity.
                 */
                expiresOn?: string;
            };
            /**
             * Format: date
             * @description First day of regular residence in France: four years open the ten-year card (FAQ 8).
             */
            regularResidenceSince?: string;
            /** @description YYYY, YYYY-MM or YYYY-MM-DD; unknown parts are left out or 00. */
            birthDate?: string;
            /**
             * @description What is asked for.
             * @enum {string}
             */
            requestType?: "first" | "renewal" | "ten-year-card" | "duplicate" | "change-of-situation";
            /** @description Numbers known to the administration; empty when the person has none (FAQ 16). */
            identifiers?: components["schemas"]["Identifiers"];
            /**
             * Format: date
             * @description Day of the question, in Paris; today unless given.
             */
            on?: string;
        };
        Reason: {
            /**
             * @description What the person is. Family members apply as `family-member`.
             * @enum {string}
             */
            status: "refugee" | "subsidiary-protection" | "stateless" | "family-member" | "asylum-seeker" | "other";
            /**
             * @description For a family member: the protection of the relative.
             * @enum {string}
             */
            relativeStatus?: "refugee" | "subsidiary-protection" | "stateless";
            /**
             * @description Tie to that relative; `spouse` includes partner and concubin.
             * @enum {string}
             */
            relationship?: "spouse" | "child" | "parent" | "other";
            /** @description Asked of minors from 16: a declaration is enough, no contract is needed (FAQ 34). */
            wishesToWork?: boolean;
            /** @description Decision of OFPRA or CNDA. */
            decision?: {
                /** @enum {string} */
                authority: "OFPRA" | "CNDA";
                /**
                 * Format: date
                 * @description Day of the decision; never in the future.
                 */
                date: string;
            };
            /** @description Receipt (récépissé) of a request already made at the prefecture (FAQ 15). */
            receipt?: {
                /** @description As printed, for example « reconnu réfugié »; case and accents do not matter. */
                mention: string;
                /**
                 * Format: date
                 * @description Last day of validity.
                 */
                expiresOn?: string;
            };
            /** @description Document of stay held now or last; a renewal needs its number and last day (FAQ 40). */
            heldPermit?: {
                /**
                 * @description `other` for a card that this procedure does not know.
                 * @enum {string}
                 */
                type?: "resident-card-10y" | "multi-year-card-4y" | "temporary-card" | "family-multi-year-card-4y" | "family-resident-card-10y" | "long-stay-visa" | "other";
                /** @description As printed on the card. */
                number?: string;
                /**
                 * Format: date
                 * @description Last day of validity.
                 */
                expiresOn?: string;
            };
            /**
             * Format: date
             * @description First day of regular residence in France: four years open the ten-year card (FAQ 8).
             */
            regularResidenceSince?: string;
        };
        Identifiers: {
            /** @description Ten digits, on the permit or on the asylum application certificate (FAQ 11, 12). */
            foreignerNumber?: string;
            /** @description Nine digits, or twelve letters and digits. */
            visaNumber?: string;
            /** @description Nine or ten letters and digits. */
            permitNumber?: string;
        };
        Information: {
            /** @description The person for whom the permit is asked: the minor, where a parent files for one. */
            holder: components["schemas"]["Identity"];
            /** @description Asked when the holder is under 18, refused otherwise (FAQ 36). */
            minor?: {
                /** @description One parent is enough. */
                parents: {
                    first?: components["schemas"]["PersonName"];
                    /** @description Named, or why not: `unknown`, `deceased` or `not-given`. */
                    second?: {
                        familyName?: string;
                        /** @default [] */
                        givenNames?: string[];
                        /** @enum {string} */
                        status?: "unknown" | "deceased" | "not-given";
                    };
                };
                /** @description Administrateur ad hoc or guardian, in place of a parent. */
                representative?: components["schemas"]["PersonName"];
                /** @description The adult who files; named on the document. */
                filedBy: components["schemas"]["PersonName"];
            };
            contact?: {
                /** @description Digits, spaces and a leading + are fine. */
                phone?: string;
            };
        };
        Identity: {
            /** @description As on the OFPRA document. A family name or a given name is needed. */
            familyName?: string;
            /** @description Name used, where it differs. */
            usageName?: string;
            /**
             * @description In the order of the OFPRA document.
             * @default []
             */
            givenNames?: string[];
            /** @enum {string} */
            sex: "F" | "M";
            /** @description YYYY, YYYY-MM or YYYY-MM-DD; unknown parts are left out or 00. */
            birthDate: string;
            /** @description Town, as on the OFPRA document. */
            birthPlace: string;
            /** @description ISO 3166-1 alpha-2. */
            birthCountry: string;
            /** @description ISO 3166-1 alpha-2; `XX` without nationality. */
            nationality: string;
            /** @description Ten digits; spaces, dots and hyphens between them are tolerated and taken out. */
            foreignerNumber?: string;
            address: components["schemas"]["Address"];
        };
        PersonName: {
            /** @description A family name or a given name is needed. */
            familyName?: string;
            /**
             * @description May be empty.
             * @default []
             */
            givenNames?: string[];
        };
        Address: {
            /** @description Number and street. */
            line: string;
            /** @description Building, floor. */
            complement?: string;
            /** @description The person at whose home the holder lives (« chez »). */
            careOf?: string;
            /** @description Five digits: the département tells the prefecture. */
            postcode: string;
            city: string;
        };
        Decision: {
            /**
             * Format: date
             * @description Day of the question, in Paris
             */
            on: string;
            /**
             * @description Where to go. `undetermined`: facts are `missing`
             * @enum {string}
             */
            channel: "online" | "prefecture" | "change-of-situation" | "nothing-to-do" | "not-eligible" | "undetermined";
            permit: components["schemas"]["ObtainablePermit"] | null;
            document: components["schemas"]["ExpectedDocument"] | null;
            renewalWindow?: components["schemas"]["RenewalWindow"];
            supportingDocuments: components["schemas"]["SupportingDocument"][];
            /** @description What does not decide, but should be known */
            warnings: components["schemas"]["Explanation"][];
            /** @description The reasons; where the answer is not `online`, the last one decides */
            explanation: components["schemas"]["Explanation"][];
            nextSteps: components["schemas"]["NextStep"][];
            /** @description Facts missing or to correct, as `heldPermit.expiresOn` */
            missing: string[];
            rulesVersion: string;
        };
        /** @description May be obtained; the prefecture decides (FAQ 8) */
        ObtainablePermit: {
            /** @enum {string} */
            code: "resident-card-10y" | "multi-year-card-4y" | "temporary-card" | "family-multi-year-card-4y" | "family-resident-card-10y";
            label: string;
            years?: number;
            months?: number;
        };
        /** @description The document that a deposit on that day gives at once (FAQ 7, 28) */
        ExpectedDocument: {
            /** @enum {string} */
            kind: "adp" | "deposit-confirmation";
            /** @enum {string} */
            variant: "adp-first" | "adp-renewal" | "family-adp-first" | "family-adp-renewal" | "deposit-confirmation";
            title: string;
            validity: {
                /** @description None for a confirmation, which has no duration */
                months: number | null;
                /** Format: date */
                from?: string;
                /**
                 * Format: date
                 * @description Last day, included
                 */
                until?: string;
            };
            rights: components["schemas"]["Rights"];
            sentences: components["schemas"]["Sentence"][];
        };
        Sentence: {
            /** @enum {string} */
            id: "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "K1" | "K2" | "K3" | "K4";
            /** @description As printed, always in French */
            text: string;
            /** @description In English, when English was asked for */
            translation?: string;
            source: {
                faq?: number;
                article?: string;
            };
        };
        /** @description All days are included, in Paris time */
        RenewalWindow: {
            /** Format: date */
            expires: string;
            /**
             * Format: date
             * @description First day on which an application may be filed
             */
            opens: string;
            /** Format: date */
            recommendedUntil: string;
            /** @description Last day on which the expired card keeps its effects, if it does */
            effectsUntil: string | null;
            /**
             * Format: date
             * @description Last day on which an application may be filed
             */
            closes: string;
            /** @enum {string} */
            status: "too-early" | "recommended" | "open-before-expiry" | "expired-with-effects" | "expired-without-effect" | "too-late";
            open: boolean;
            explanation: components["schemas"]["Explanation"];
            warnings: components["schemas"]["Explanation"][];
        };
        /** @description Why something was decided */
        Explanation: {
            /** @description Rule of the procedure, as RTE-05 */
            rule: string;
            /** @description Question of the FAQ */
            faq: number;
            sentence: string;
            /** @description Facts of the question that decided */
            facts: string[];
            /** @description Article of the CESEDA, where the FAQ is silent */
            article?: string;
        };
        SupportingDocument: {
            /** @enum {string} */
            code: "ephoto" | "protection-decision" | "ofpra-civil-status" | "foreign-civil-status" | "proof-of-address" | "previous-permit" | "long-stay-visa" | "republic-commitment" | "non-polygamy-declaration" | "no-absence-declaration" | "work-declaration" | "parental-authority" | "common-life-proof" | "integration-contract";
            label: string;
            /**
             * @description `conditional`: the facts given do not say; the person decides by `why`
             * @enum {string}
             */
            need: "required" | "optional" | "conditional";
            /**
             * @description Uploaded as a file, or typed as a code (the e-photo)
             * @enum {string}
             */
            given: "file" | "code";
            why: string;
        };
        NextStep: {
            text: string;
            url?: string;
            phone?: string;
        };
        IdentifierReport: {
            ok: boolean;
            numbers: components["schemas"]["NumberReading"][];
            findings: components["schemas"]["Finding"][];
            /** @description Whether an account can be created with what was given (FAQ 10) */
            account: {
                possible: boolean;
                missing: string[];
                text: string;
            };
            whereToFind: {
                rule: string;
                faq: number;
                text: string;
            }[];
        };
        NumberReading: {
            /** @enum {string} */
            kind: "foreignerNumber" | "visaNumber" | "permitNumber";
            ok: boolean;
            /** @description In its normal form */
            value?: string;
            warning?: {
                rule: string;
                faq: number;
                text: string;
            };
            /** @enum {string} */
            code?: "foreigner-number-invalid" | "visa-number-invalid" | "permit-number-invalid";
            rule?: string;
            faq?: number;
            text?: string;
            /** @description What the number looks like instead */
            meant?: ("foreignerNumber" | "visaNumber" | "permitNumber")[];
            /** @description The same, as a sentence */
            maybe?: string;
        };
        /** @description A defect of what a person gave */
        Finding: {
            pointer: string;
            code: string;
            message: string;
            rule: string;
            faq?: number;
        };
        TaxStampReport: {
            ok: boolean;
            /** @description Without spaces and hyphens */
            number?: string;
            findings: components["schemas"]["Finding"][];
            whereToBuy: string;
        };
        Limits: {
            upload: {
                /** @description Media types accepted, found by content (FAQ 19) */
                formats: string[];
                extensions: string[];
                /** @description Of one file, included */
                maxBytes: number;
                /** @description Of a PDF or a TIFF */
                maxPages: number;
                /** @description Of one application */
                maxFiles: number;
                check: {
                    /** @description Of a file checked without being kept */
                    maxBytes: number;
                };
                work: {
                    /** @description Bytes to which the compressed parts of a file may unfold */
                    maxInflated: number;
                    /** @description Levels of objects inside objects */
                    maxDepth: number;
                    /** @description Objects of a PDF, directories of a TIFF */
                    maxObjects: number;
                    /** @description Bytes that a decoder may have to hold at once */
                    maxHeld: number;
                    /** @description Scans of a JPEG */
                    maxScans: number;
                    /** @description Pixels to decode, all pages of a TIFF or all scans of a JPEG together */
                    maxDecoded: number;
                    /** @description Seconds after which no further page is decoded */
                    maxSeconds: number;
                };
                maxPixels: number;
                /** @description Below this, in pixels, an image gets a warning */
                minLongSide: number;
                /** @description Seconds that a file waits at most for its malware scan, where there is a scanner, before it is refused */
                scanSeconds: number;
            };
            request: {
                /** @description Of a JSON body */
                maxBytes: number;
            };
            ephoto: {
                length: number;
                validityMonths: number;
                activationHours: number;
            };
            renewal: {
                opensMonths: number;
                closesMonths: number;
                effectsMonths: number;
            };
            ages: {
                minimum: number;
                majority: number;
            };
            observations: {
                maxLength: number;
            };
            draft: {
                /** @description Days after which an untouched draft is removed */
                days: number;
            };
            taxStamp: {
                digits: number;
                validityMonths: number;
            };
            /** Format: date */
            effectiveFrom: string;
            rulesVersion: string;
        };
        HelpTopic: {
            topic: string;
            rule: string;
            faq: number[];
            text: string;
            contacts: components["schemas"]["Contact"][];
        };
        /** @description Whom to ask, and how */
        Contact: {
            channel: string;
            text: string;
            phone?: string;
            url?: string;
        };
        EphotoCodeVerdict: {
            usable: boolean;
            /** @description `usable`, or the reason: ephoto-code-… */
            code: string;
            /** @description For the person, with what to do. */
            message: string;
            faq: number;
            /**
             * Format: date
             * @description Last day on which the code serves.
             */
            validUntil?: string;
            /** Format: date */
            expiredOn?: string;
            /**
             * Format: date-time
             * @description When a code that is not active yet can be tried again.
             */
            retryAfter?: string;
            /** @description Registered codes that look the same on paper (O and 0). */
            suggestions?: string[];
            /** @description Whom to tell that the code does not work. */
            contacts: {
                channel: string;
                text: string;
                url?: string;
            }[];
        };
        EphotoCodeBatch: {
            lines: number;
            registered: number;
            /** @description Known before, and now active */
            updated: number;
            alreadyKnown: number;
            invalid: number;
            results: {
                /** @description Line of the file, from 1; the first one names the columns */
                line: number;
                /** @enum {string} */
                result: "registered" | "updated" | "already-known" | "invalid";
                last4?: string;
                errors?: {
                    /** @enum {string} */
                    column?: "code" | "takenAt" | "providerKind" | "providerName" | "activeSince";
                    code: string;
                    message: string;
                }[];
            }[];
        };
        Application: {
            /** @description File number given to the person. */
            id: string;
            /**
             * @description Where the application stands.
             * @enum {string}
             */
            state: "draft" | "deposited" | "under-examination" | "complement-requested" | "permit-available" | "handed-over" | "closed";
            /** @enum {string} */
            requestType: "first" | "renewal" | "ten-year-card";
            identifiers: components["schemas"]["Identifiers"];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            updatedAt: string;
            /** @description What each step holds; without `validatedAt` it must be validated again. */
            steps: {
                information?: {
                    /**
                     * Format: date-time
                     * @example 2026-11-23T09:00:00.000Z
                     */
                    validatedAt?: string;
                    data: components["schemas"]["InformationOutput"];
                };
                reason?: {
                    /**
                     * Format: date-time
                     * @example 2026-11-23T09:00:00.000Z
                     */
                    validatedAt?: string;
                    data: components["schemas"]["Reason"];
                };
                documents?: {
                    /**
                     * Format: date-time
                     * @example 2026-11-23T09:00:00.000Z
                     */
                    validatedAt?: string;
                    data: {
                        ephoto: {
                            last4: string;
                        };
                        documents: {
                            code: string;
                            fileIds: string[];
                        }[];
                    };
                };
                summary?: {
                    /**
                     * Format: date-time
                     * @example 2026-11-23T09:00:00.000Z
                     */
                    validatedAt?: string;
                    data: components["schemas"]["SummaryStep"];
                };
            };
            /** @description The step to send next, `deposit` when all are valid, nothing once filed. */
            nextStep: ("information" | "reason" | "documents" | "summary" | "deposit") | null;
            /** @description Every file announced, with its verdict. */
            files: components["schemas"]["File"][];
            /** @description When it was filed, and on which day in Paris. */
            deposit?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** Format: date */
                day: string;
                prefecture: string;
            };
            /** @description Documents issued, the first one first. */
            attestations: components["schemas"]["IssuedAttestation"][];
            complements: components["schemas"]["Complement"][];
            /** @description What may be done now, by whoever reads it */
            actions: ("deposit" | "examine" | "request-complement" | "transmit-complement" | "announce-permit" | "hand-over" | "close")[];
            /** @description Mails owed to the person, and whether they have left. */
            messages: {
                message: string;
                /** @enum {string} */
                state: "queued" | "sending" | "handed-over" | "delivered" | "bounced" | "complained" | "failed";
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                createdAt: string;
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                sentAt?: string;
                /**
                 * @description Why it did not arrive
                 * @enum {string}
                 */
                failure?: "address-refused" | "address-failing" | "complaint" | "mailbox-unavailable" | "content-refused" | "given-up";
                /** @description The same in words, with what to do */
                explanation?: string;
            }[];
            /** @description Present while the address of the account fails: correct it there, then ask for a new sending. */
            emailAddress?: {
                /**
                 * @description Why it did not arrive
                 * @enum {string}
                 */
                failure: "address-refused" | "address-failing" | "complaint" | "mailbox-unavailable" | "content-refused" | "given-up";
                /** @description The same in words, with what to do */
                explanation: string;
            };
        };
        File: {
            id: string;
            document: string;
            name: string;
            size: number;
            sha256: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * @description `scanning`: inspected and found good, waiting for the malware scanner; ask again after `Retry-After`.
             * @enum {string}
             */
            state: "awaiting-upload" | "scanning" | "accepted" | "rejected";
            /**
             * @description `none`: this deployment scans no file for malware. Absent while the inspection has not found the file good.
             * @enum {string}
             */
            malwareScan?: "none" | "clean" | "infected" | "undone" | "pending";
            /** @description True type, found by content. */
            type?: string;
            pages?: number;
            /** @description Refusals, warnings and advice, all at once. */
            findings: components["schemas"]["FileFinding"][];
        };
        FileFinding: {
            code: string;
            /** @enum {string} */
            severity: "refusal" | "warning" | "advice";
            /** @description Rule of the procedure, as UPL-04 */
            rule: string;
            /** @description For the person. */
            message: string;
            /** @description What to do. */
            remedy: string;
            /** @description Values behind the message, as the size and the limit. */
            facts?: {
                [key: string]: string | number;
            };
        };
        IssuedAttestation: {
            /** @description Short code printed on the document */
            id: string;
            /** @description Which document and which sentences. */
            variant: string;
            /** @description `adp` or `deposit-confirmation`. */
            kind: string;
            /** @description 1 for the first document, 2 and more for its successors. */
            rank: number;
            /** @description Document that it follows or replaces */
            follows?: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            issuedAt: string;
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            revocation?: {
                /**
                 * Format: date-time
                 * @example 2026-11-23T09:00:00.000Z
                 */
                at: string;
                /** @enum {string} */
                reason: "issued-in-error" | "fraud" | "decision-taken" | "lost-or-stolen";
                replacedBy?: string;
            };
            /** @description Address of the PDF. */
            href: string;
            /** @description Address printed on it, where anybody can check it. */
            verificationUrl: string;
        };
        Complement: {
            number: number;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            requestedAt: string;
            /** Format: date */
            dueOn: string;
            items: {
                /** @enum {string} */
                document: "ephoto" | "protection-decision" | "ofpra-civil-status" | "foreign-civil-status" | "proof-of-address" | "previous-permit" | "long-stay-visa" | "republic-commitment" | "non-polygamy-declaration" | "no-absence-declaration" | "work-declaration" | "parental-authority" | "common-life-proof" | "integration-contract";
                label: string;
                /** @enum {string} */
                reason: "missing" | "non-compliant";
                /** @description Words of the agent */
                comment?: string;
                answer?: {
                    /** @constant */
                    choice: "keep";
                } | {
                    /** @constant */
                    choice: "replace";
                    fileIds: string[];
                };
            }[];
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            transmittedAt?: string;
        };
        ApplicationSummary: {
            id: string;
            /** @enum {string} */
            state: "draft" | "deposited" | "under-examination" | "complement-requested" | "permit-available" | "handed-over" | "closed";
            /** @enum {string} */
            requestType: "first" | "renewal" | "ten-year-card";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            depositedAt?: string;
        };
        Missing: {
            applicationId: string;
            /** @enum {string} */
            state: "draft" | "deposited" | "under-examination" | "complement-requested" | "permit-available" | "handed-over" | "closed";
            nextStep: ("information" | "reason" | "documents" | "summary" | "deposit") | null;
            /** @description Nothing is missing: the deposit, or the complement, can be sent */
            complete: boolean;
            missing: {
                /**
                 * @description Where to put it right; `account`: at the identity provider
                 * @enum {string}
                 */
                step: "information" | "reason" | "documents" | "summary" | "account" | "complement";
                /** @description JSON pointer into the application */
                pointer: string;
                /** @description Stable: programs decide on it */
                code: string;
                message: string;
                rule: string;
                faq?: number;
                /** @description Code of the document that is missing */
                document?: string;
            }[];
        };
        FileCheck: {
            accepted: boolean;
            /** @description The main finding, or `ok` */
            code: string;
            /** @enum {string} */
            type?: "jpg" | "png" | "pdf" | "tiff" | "bmp";
            pages?: number;
            width?: number;
            height?: number;
            size: number;
            sha256: string;
            findings: components["schemas"]["FileFinding"][];
        };
        FileSlot: {
            file: components["schemas"]["File"];
            upload: {
                /** @constant */
                method: "POST";
                url: string;
                /** @description Send these as multipart/form-data fields, then the bytes as `file`, last. */
                fields: {
                    [key: string]: string;
                };
                /** Format: date-time */
                expiresAt: string;
            };
        };
        FileContent: {
            url: string;
            /** Format: date-time */
            expiresAt: string;
        };
        DepositReceipt: {
            applicationId: string;
            /** @enum {string} */
            state: "draft" | "deposited" | "under-examination" | "complement-requested" | "permit-available" | "handed-over" | "closed";
            /**
             * Format: date-time
             * @example 2026-11-23T09:00:00.000Z
             */
            depositedAt: string;
            attestation: components["schemas"]["IssuedAttestation"];
            /** @description Address of the account, masked. */
            emailedTo: string;
        };
        EmailSent: {
            /** @description Address of the account, masked. */
            emailedTo: string;
            /** @description How often it can be sent again within 24 hours. */
            remaining: number;
        };
        Revocation: {
            attestation: components["schemas"]["IssuedAttestation"];
            replacement?: components["schemas"]["IssuedAttestation"];
        };
        History: {
            entries: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                what: "application-created" | "step-saved" | "file-announced" | "file-judged" | "file-removed" | "deposited" | "attestation-issued" | "attestation-revoked" | "message-asked-again" | "message-handed-over" | "message-delivered" | "message-bounced" | "message-complained" | "message-failed" | "examination-started" | "complement-requested" | "complement-answered" | "complement-transmitted" | "minor-account-invited" | "minor-account-linked" | "permit-announced" | "handed-over" | "closed" | "read-by-agent";
                label: string;
                /** @enum {string} */
                by: "applicant" | "agent" | "admin" | "system";
                /** @description Account of the agent; told to agents only */
                actor?: string;
                facts?: {
                    [key: string]: string | number;
                };
            }[];
            next?: string;
        };
        Notifications: {
            notifications: {
                id: string;
                applicationId: string;
                message: string;
                title: string;
                /** Format: date-time */
                createdAt: string;
                /**
                 * @description State of its e-mail
                 * @enum {string}
                 */
                mail: "queued" | "sending" | "handed-over" | "delivered" | "bounced" | "complained" | "failed";
                /** @description Why its e-mail did not arrive */
                mailProblem?: {
                    /**
                     * @description Why it did not arrive
                     * @enum {string}
                     */
                    failure: "address-refused" | "address-failing" | "complaint" | "mailbox-unavailable" | "content-refused" | "given-up";
                    /** @description The same in words, with what to do */
                    explanation: string;
                };
                /** @description Where to go on */
                href: string;
                /** @description Waits for the person to do something */
                open: boolean;
            }[];
        };
        Verification: {
            known: boolean;
            /** @description True as long as documents are not sealed: without legal value. */
            specimen: boolean;
            message: string;
            title?: string;
            /** @enum {string} */
            kind?: "adp" | "deposit-confirmation";
            /** @enum {string} */
            state?: "no-duration" | "not-yet-valid" | "valid" | "valid-with-document" | "expired" | "revoked" | "replaced";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            revokedOn?: string;
            /** @description Articles under which it is issued */
            legalBasis?: string;
            /** @description What it gives today; absent when it gives nothing: over, to come or revoked. */
            rights?: {
                /** @enum {string} */
                regularStay: "yes" | "no" | "not-mentioned";
                /** @enum {string} */
                work: "yes" | "no" | "not-mentioned";
                /** @enum {string} */
                schengen: "yes" | "no" | "not-mentioned";
                onlyWith: ("previous-permit" | "held-document") | null;
                formerRightsKept: boolean;
                /** @enum {string} */
                permitLike: "yes" | "no" | "not-mentioned";
            };
            /** @description The same rights in words to show, as on the document, without its numbers */
            statements?: {
                /**
                 * @description `with`: only together with another document
                 * @enum {string}
                 */
                sign: "yes" | "no" | "with";
                about: string;
                answer: string;
                note?: string;
            }[];
        };
        HolderVerification: {
            known: boolean;
            /** @description True as long as documents are not sealed: without legal value. */
            specimen: boolean;
            message: string;
            title?: string;
            /** @enum {string} */
            kind?: "adp" | "deposit-confirmation";
            /** @enum {string} */
            state?: "no-duration" | "not-yet-valid" | "valid" | "valid-with-document" | "expired" | "revoked" | "replaced";
            /** Format: date */
            validFrom?: string;
            /** Format: date */
            validUntil?: string;
            /** Format: date */
            revokedOn?: string;
            /** @description Articles under which it is issued */
            legalBasis?: string;
            /** @description What it gives today; absent when it gives nothing: over, to come or revoked. */
            rights?: {
                /** @enum {string} */
                regularStay: "yes" | "no" | "not-mentioned";
                /** @enum {string} */
                work: "yes" | "no" | "not-mentioned";
                /** @enum {string} */
                schengen: "yes" | "no" | "not-mentioned";
                onlyWith: ("previous-permit" | "held-document") | null;
                formerRightsKept: boolean;
                /** @enum {string} */
                permitLike: "yes" | "no" | "not-mentioned";
            };
            /** @description The same rights in words to show, as on the document, without its numbers */
            statements?: {
                /**
                 * @description `with`: only together with another document
                 * @enum {string}
                 */
                sign: "yes" | "no" | "with";
                about: string;
                answer: string;
                note?: string;
            }[];
            holder?: {
                matches: boolean;
                message: string;
                initials?: string;
            };
        };
        InformationOutput: {
            /** @description The person for whom the permit is asked: the minor, where a parent files for one. */
            holder: components["schemas"]["IdentityOutput"];
            /** @description Asked when the holder is under 18, refused otherwise (FAQ 36). */
            minor?: {
                /** @description One parent is enough. */
                parents: {
                    first?: components["schemas"]["PersonNameOutput"];
                    /** @description Named, or why not: `unknown`, `deceased` or `not-given`. */
                    second?: {
                        familyName?: string;
                        /** @default [] */
                        givenNames: string[];
                        /** @enum {string} */
                        status?: "unknown" | "deceased" | "not-given";
                    };
                };
                /** @description Administrateur ad hoc or guardian, in place of a parent. */
                representative?: components["schemas"]["PersonNameOutput"];
                /** @description The adult who files; named on the document. */
                filedBy: components["schemas"]["PersonNameOutput"];
            };
            contact?: {
                /** @description Digits, spaces and a leading + are fine. */
                phone?: string;
            };
        };
        IdentityOutput: {
            /** @description As on the OFPRA document. A family name or a given name is needed. */
            familyName?: string;
            /** @description Name used, where it differs. */
            usageName?: string;
            /**
             * @description In the order of the OFPRA document.
             * @default []
             */
            givenNames: string[];
            /** @enum {string} */
            sex: "F" | "M";
            /** @description YYYY, YYYY-MM or YYYY-MM-DD; unknown parts are left out or 00. */
            birthDate: string;
            /** @description Town, as on the OFPRA document. */
            birthPlace: string;
            /** @description ISO 3166-1 alpha-2. */
            birthCountry: string;
            /** @description ISO 3166-1 alpha-2; `XX` without nationality. */
            nationality: string;
            /** @description Ten digits; spaces, dots and hyphens between them are tolerated and taken out. */
            foreignerNumber?: string;
            address: components["schemas"]["Address"];
        };
        PersonNameOutput: {
            /** @description A family name or a given name is needed. */
            familyName?: string;
            /**
             * @description May be empty.
             * @default []
             */
            givenNames: string[];
        };
        /** @description A refusal (RFC 9457). Codes are the contract; texts are not. */
        Problem: {
            /**
             * Format: uri
             * @description Page of the error: cause, remedy, example
             */
            type: string;
            title: string;
            status: number;
            /** @description What happened and what to do next, for the person */
            detail: string;
            /**
             * @description Stable: programs decide on it
             * @enum {string}
             */
            code: "malformed-json" | "validation-failed" | "rights-not-editable" | "token-missing" | "token-invalid" | "role-not-allowed" | "not-found" | "method-not-allowed" | "body-too-large" | "media-type-not-supported" | "idempotency-key-reused" | "request-in-progress" | "too-many-requests" | "service-busy" | "internal-error" | "application-deposited" | "application-already-open" | "application-incomplete" | "previous-step-incomplete" | "step-invalid" | "glyph-missing" | "not-online" | "version-conflict" | "email-not-verified" | "document-not-expected" | "too-many-files" | "transition-not-allowed" | "complement-invalid" | "no-open-complement" | "document-not-requested" | "choice-invalid" | "complement-incomplete" | "previous-permit-not-returned" | "minor-account-not-expected" | "invitation-invalid" | "file-not-accepted" | "file-check-too-large" | "file-refused" | "file-not-uploaded" | "document-not-ready" | "decision-already-made" | "document-still-valid" | "no-document-held" | "attestation-revoked" | "period-over" | "recipient-not-allowed" | "email-address-failing" | "sent-too-often" | "ephoto-code-missing" | "ephoto-code-malformed" | "ephoto-code-already-used" | "ephoto-code-expired" | "ephoto-code-not-yet-active" | "ephoto-code-unknown" | "ephoto-date-invalid" | "ephoto-registry-unavailable" | "ephoto-batch-unreadable" | "ephoto-code-registered";
            /** @description Every defect of the input, all at once */
            errors?: ({
                /** @description Where, as a JSON pointer into the body (or `/params/…`, `/query/…`) */
                pointer: string;
                /** @description Which defect: stable */
                code: string;
                /** @description The defect in words, in the language of the answer */
                message: string;
                faq?: number;
                /** @description Rule of the procedure, as MIN-02 */
                rule?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Question of the FAQ that explains it */
            faq?: number;
            /** @description Whom to ask */
            help?: {
                channel: string;
                text: string;
                phone?: string;
                url?: string;
            } & {
                [key: string]: unknown;
            };
            /** @description To quote to the support; also in X-Request-Id */
            requestId: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The file `attestation.json` inside each document (PDF/A-3 attachment) */
        AttestationData: {
            /** @constant */
            schema: 1;
            /** @description The words of the SPÉCIMEN mark; a document that carries them is none */
            specimen: string;
            document: {
                /** @description Short code, to check the document online */
                code: string;
                /** @enum {string} */
                variant: "adp-first" | "adp-renewal" | "family-adp-first" | "family-adp-renewal" | "deposit-confirmation";
                /** @description 1 for the first document, 2 and more for its successors */
                rank: number;
                /** @description Code of the document before */
                follows?: string;
                /** Format: date-time */
                issuedAt: string;
                issuer: string;
                /** Format: uri */
                verificationUrl: string;
            };
            application: {
                number: string;
                /** @enum {string} */
                requestType: "first" | "renewal" | "ten-year-card" | "duplicate" | "change-of-situation";
                /** Format: date */
                depositedOn: string;
            };
            /** @description Empty on a confirmation, which has no duration */
            validity: {
                /** Format: date */
                from?: string;
                /**
                 * Format: date
                 * @description Last day, included
                 */
                until?: string;
            };
            /** @enum {string} */
            status: "refugee" | "subsidiary-protection" | "family-member";
            holder: components["schemas"]["IdentityOutput"];
            /** @description The adult who filed, when the holder is a minor */
            filedBy?: components["schemas"]["PersonNameOutput"];
            /** @description The document without which this one proves nothing */
            heldPermit?: {
                number: string;
            };
            rights: components["schemas"]["Rights"];
            mentions: {
                /** @enum {string} */
                id: "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "S7" | "S8" | "K1" | "K2" | "K3" | "K4";
                text: string;
            }[];
            legalBasis: string;
        };
    };
    responses: never;
    parameters: {
        /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
        AcceptLanguage: string;
        /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
        RequestId: string;
        /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
        TraceParent: string;
        /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
        IfMatch: string;
        /** @description `ETag` of what you have: while it has not changed, the answer is 304 without a body. */
        IfNoneMatch: string;
        /** @description Name of the file, percent-encoded (UTF-8). */
        FileName: string;
        /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Reference of the request, to quote to the support */
        RequestId: string;
        /** @description Our place in your trace, or in one that begins here (W3C Trace Context) */
        TraceParent: string;
        /** @description Version of what is answered, for If-None-Match, and of an application for If-Match */
        ETag: string;
        /** @description Seconds to wait before the next try */
        RetryAfter: number;
        /** @description The limit: so many requests (`q`) in so many seconds (`w`) */
        RateLimitPolicy: string;
        /** @description What is left of it: requests (`r`) until so many seconds from now (`t`) */
        RateLimit: string;
        /** @description `true` when this is the answer kept for the key */
        IdempotencyReplayed: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkEligibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Facts"];
            };
        };
        responses: {
            /** @description The decision, with its reasons. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    listSupportingDocuments: {
        parameters: {
            query: {
                /**
                 * @description What the person is
                 * @example refugee
                 */
                status: "refugee" | "subsidiary-protection" | "stateless" | "family-member" | "asylum-seeker" | "other";
                /**
                 * @description What is asked for
                 * @example first
                 */
                requestType?: "first" | "renewal" | "ten-year-card" | "duplicate" | "change-of-situation";
                /**
                 * @description For a family member: the tie to the protected relative
                 * @example spouse
                 */
                relationship?: "spouse" | "child" | "parent" | "other";
                /** @description YYYY, YYYY-MM or YYYY-MM-DD: papers of a minor differ */
                birthDate?: string;
                /** @description Document of stay held now or last */
                heldPermitType?: "resident-card-10y" | "multi-year-card-4y" | "temporary-card" | "family-multi-year-card-4y" | "family-resident-card-10y" | "long-stay-visa" | "other";
                /** @description Day of the question, in Paris; today unless given */
                on?: string;
            };
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, in the order in which to show it. As a PDF where `Accept` prefers it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    /** @description File name of the PDF */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        supportingDocuments: components["schemas"]["SupportingDocument"][];
                        rulesVersion: string;
                    };
                    "application/pdf": unknown;
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    checkRenewalWindow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalQuestion"];
            };
        };
        responses: {
            /** @description The window and where the day stands in it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalWindow"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    checkIdentifiers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdentifierQuestion"];
            };
        };
        responses: {
            /** @description What can be said of each number. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierReport"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    checkTaxStamp: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaxStampQuestion"];
            };
        };
        responses: {
            /** @description The verdict, with every defect. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaxStampReport"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readLimits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits of this deployment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Limits"];
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readHelp: {
        parameters: {
            query?: {
                /**
                 * @description Question of the FAQ
                 * @example 24
                 */
                faq?: number;
            };
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every topic. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        topics: components["schemas"]["HelpTopic"][];
                    };
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    checkEphotoCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EphotoCodeCheck"];
            };
        };
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EphotoCodeVerdict"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `ephoto-registry-unavailable`: E-photo registry unavailable. `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "ephoto-registry-unavailable" | "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    registerEphotoCode: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEphotoCode"];
            };
        };
        responses: {
            /** @description Registered. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        last4: string;
                        /** Format: date */
                        validUntil: string;
                    };
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `ephoto-code-registered`: Code already registered. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "ephoto-code-registered" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `ephoto-code-missing`: E-photo code missing. `ephoto-code-malformed`: Malformed e-photo code. `ephoto-date-invalid`: Impossible shooting date. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "ephoto-code-missing" | "ephoto-code-malformed" | "ephoto-date-invalid" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    registerEphotoCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description What became of each line. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EphotoCodeBatch"];
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `ephoto-batch-unreadable`: Unreadable list of codes. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "ephoto-batch-unreadable" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description Length of a page
                 * @example 20
                 */
                limit?: number;
                /** @description Cursor: `next` of the page before */
                after?: string;
                /** @description Only those in this state; for agents */
                state?: "draft" | "deposited" | "under-examination" | "complement-requested" | "permit-available" | "handed-over" | "closed";
            };
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applications: components["schemas"]["ApplicationSummary"][];
                        next?: string;
                    };
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApplication"];
            };
        };
        responses: {
            /** @description The draft that was already open for this person. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Address of the draft */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description A new draft. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Address of the draft */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-already-open`: Application already open. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-already-open" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `step-invalid`: Step to correct. `not-online`: Not possible online. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "step-invalid" | "not-online" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: while it has not changed, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description What you have (`If-None-Match`) has not changed. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    saveInformation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Information"];
            };
        };
        responses: {
            /** @description The step is saved; the application as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. `previous-step-incomplete`: Previous step incomplete. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited" | "previous-step-incomplete";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `step-invalid`: Step to correct. `glyph-missing`: Character that cannot be printed. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "step-invalid" | "glyph-missing";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    saveReason: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description The step is saved; the application as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. `previous-step-incomplete`: Previous step incomplete. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited" | "previous-step-incomplete";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `step-invalid`: Step to correct. `not-online`: Not possible online. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "step-invalid" | "not-online";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    saveDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentsStep"];
            };
        };
        responses: {
            /** @description The step is saved; the application as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. `previous-step-incomplete`: Previous step incomplete. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited" | "previous-step-incomplete";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `step-invalid`: Step to correct. `ephoto-code-missing`: E-photo code missing. `ephoto-code-malformed`: Malformed e-photo code. `ephoto-code-unknown`: Unknown e-photo code. `ephoto-code-already-used`: E-photo code already used. `ephoto-code-expired`: E-photo code expired. `ephoto-code-not-yet-active`: E-photo code not active yet. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "step-invalid" | "ephoto-code-missing" | "ephoto-code-malformed" | "ephoto-code-unknown" | "ephoto-code-already-used" | "ephoto-code-expired" | "ephoto-code-not-yet-active";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `ephoto-registry-unavailable`: E-photo registry unavailable. `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "ephoto-registry-unavailable" | "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    saveSummary: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryStep"];
            };
        };
        responses: {
            /** @description The step is saved; the application as it stands. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. `previous-step-incomplete`: Previous step incomplete. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited" | "previous-step-incomplete";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `step-invalid`: Step to correct. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "step-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readMissing: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list, in the order of the steps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Missing"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    checkFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Name of the file, percent-encoded (UTF-8). */
                "X-File-Name"?: components["parameters"]["FileName"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
                "application/pdf": string;
                "image/tiff": string;
                "image/bmp": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Accepted or not, with every finding. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileCheck"];
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. `file-check-too-large`: File too large for this check. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large" | "file-check-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    openFileSlot: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFile"];
            };
        };
        responses: {
            /** @description A slot for exactly this file. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileSlot"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. `previous-step-incomplete`: Previous step incomplete. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited" | "previous-step-incomplete" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `file-refused`: File refused. `document-not-expected`: Document not expected. `document-not-requested`: Document not asked for. `too-many-files`: Too many files. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "file-refused" | "document-not-expected" | "document-not-requested" | "too-many-files" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    validateFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
                /**
                 * @description Id of the file, given with its slot
                 * @example rTq0gZ1nXf2c5bJd
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted or rejected, with every finding; or `scanning`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    /** @description Seconds to wait before asking again, while there is no verdict yet */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `file-not-uploaded`: File not received yet. `application-deposited`: Application already filed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "file-not-uploaded" | "application-deposited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
                /**
                 * @description Id of the file, given with its slot
                 * @example rTq0gZ1nXf2c5bJd
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file and its verdict. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    /** @description Seconds to wait before asking again, while there is no verdict yet */
                    "Retry-After"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    deleteFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
                /**
                 * @description Id of the file, given with its slot
                 * @example rTq0gZ1nXf2c5bJd
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file and its bytes are gone. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-deposited`: Application already filed. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-deposited";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readFileContent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
                /**
                 * @description Id of the file, given with its slot
                 * @example rTq0gZ1nXf2c5bJd
                 */
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where to read it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileContent"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `file-not-accepted`: File not accepted. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "file-not-accepted";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    depositApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Filed, with its document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositReceipt"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `document-not-ready`: Document being made. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "document-not-ready" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `application-incomplete`: Incomplete application. `not-online`: Not possible online. `email-not-verified`: E-mail address not confirmed. `ephoto-code-unknown`: Unknown e-photo code. `ephoto-code-already-used`: E-photo code already used. `ephoto-code-expired`: E-photo code expired. `ephoto-code-not-yet-active`: E-photo code not active yet. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "application-incomplete" | "not-online" | "email-not-verified" | "ephoto-code-unknown" | "ephoto-code-already-used" | "ephoto-code-expired" | "ephoto-code-not-yet-active" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    listAttestations: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attestations: components["schemas"]["IssuedAttestation"][];
                    };
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    issueAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Issued, kept and sent. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedAttestation"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `decision-already-made`: Decision already taken. `document-still-valid`: Document still valid. `no-document-held`: No document of stay on record. `attestation-revoked`: Document revoked. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "decision-already-made" | "document-still-valid" | "no-document-held" | "attestation-revoked" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    downloadAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of what you have: while it has not changed, the answer is 304 without a body. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description Short code of the document, as printed on it
                 * @example 7K3QX9M2T4BD
                 */
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    /** @description File name */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description What you have (`If-None-Match`) has not changed. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `document-not-ready`: Document being made. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "document-not-ready";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    emailAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description Short code of the document, as printed on it
                 * @example 7K3QX9M2T4BD
                 */
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description The message is on its way; `messages` of the application tells what becomes of it. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailSent"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. `recipient-not-allowed`: Recipient is fixed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed" | "recipient-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `attestation-revoked`: Document revoked. `document-not-ready`: Document being made. `email-address-failing`: E-mail address to correct. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "attestation-revoked" | "document-not-ready" | "email-address-failing" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `email-not-verified`: E-mail address not confirmed. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "email-not-verified" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `sent-too-often`: Document already sent again. `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "sent-too-often" | "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    startExamination: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application as it stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    requestComplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewComplement"];
            };
        };
        responses: {
            /** @description The complement is open. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `complement-invalid`: Request for documents to correct. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "complement-invalid" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    answerComplementItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
                /**
                 * @description Place in the complement, from 1
                 * @example 1
                 */
                item: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplementAnswer"];
            };
        };
        responses: {
            /** @description The answer is kept until it is sent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `no-open-complement`: No documents asked for. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "no-open-complement";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `document-not-requested`: Document not asked for. `choice-invalid`: Answer not possible for this document. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "document-not-requested" | "choice-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    transmitComplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The examination goes on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `no-open-complement`: No documents asked for. `complement-incomplete`: Answers missing. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "no-open-complement" | "complement-incomplete" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    inviteMinor: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application as it stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. `minor-account-not-expected`: No account to open. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress" | "minor-account-not-expected";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    linkMinorAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMinorAccount"];
            };
        };
        responses: {
            /** @description The account now sees the application. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applicationId: string;
                    };
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `invitation-invalid`: Invitation not valid. `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "invitation-invalid" | "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    revokeAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description Short code of the document, as printed on it
                 * @example 7K3QX9M2T4BD
                 */
                attestationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRevocation"];
            };
        };
        responses: {
            /** @description The document as it stands now, and the one in its place. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Revocation"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `decision-already-made`: Decision already taken. `period-over`: Period over. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "decision-already-made" | "period-over" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    announcePermit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecision"];
            };
        };
        responses: {
            /** @description The application as it stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    handOverPermit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandOver"];
            };
        };
        responses: {
            /** @description The application as it stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. `previous-permit-not-returned`: Previous permit not given back. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused" | "previous-permit-not-returned";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    closeApplication: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `ETag` of the version you have seen: the write is refused (412) when another one has been stored since. */
                "If-Match"?: components["parameters"]["IfMatch"];
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClosure"];
            };
        };
        responses: {
            /** @description The application as it stands now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    /** @description Version of the application */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `transition-not-allowed`: Not possible at this stage. `request-in-progress`: Request in progress. */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "transition-not-allowed" | "request-in-progress";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `version-conflict`: The file has changed. */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "version-conflict";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `idempotency-key-reused`: Idempotency key reused. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "idempotency-key-reused";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description Length of a page */
                limit?: number;
                /** @description Cursor: `next` of the page before */
                after?: string;
            };
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description File number, as BPI-2026-7K3QX9-M
                 * @example BPI-2026-7K3QX9-M
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page, oldest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /**
                 * @description At most so many, the latest first
                 * @example 50
                 */
                limit?: number;
            };
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notifications"];
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `token-missing`: Sign-in needed. `token-invalid`: Session expired or unknown. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "token-missing" | "token-invalid";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `role-not-allowed`: Not allowed for this role. */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "role-not-allowed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    previewAttestation: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPreview"];
            };
        };
        responses: {
            /** @description The PDF. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    /** @description File name of the PDF */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `glyph-missing`: Character that cannot be printed. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "glyph-missing";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description Short code, as printed on the document
                 * @example 7K3QX9M2T4BD
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Known or not, and what it gives today. The same as a page, for who prefers `text/html`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
        };
    };
    verifyHolder: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolderCheck"];
            };
        };
        responses: {
            /** @description The same as by the code alone, and whether the birth date is that of the holder. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolderVerification"];
                };
            };
            /** @description `malformed-json`: Malformed JSON. `rights-not-editable`: Rights are computed. `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "malformed-json" | "rights-not-editable" | "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `body-too-large`: Request too large. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "body-too-large";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `media-type-not-supported`: Media type not supported. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "media-type-not-supported";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "RateLimit-Policy": components["headers"]["RateLimitPolicy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        stage: string;
                        /** @description Version and commit, as 0.1.0+3f2c1d0a9b8e; `dev` on a developer’s machine */
                        build: string;
                        rulesVersion: string;
                        /** Format: date-time */
                        time: string;
                    };
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readOpenapi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                };
            };
        };
    };
    readDocs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HTML. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
        };
    };
    readErrorPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of every sentence in the answer: `fr` (default) or `en`. */
                "Accept-Language"?: components["parameters"]["AcceptLanguage"];
                /** @description Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /** @description Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends. */
                traceparent?: components["parameters"]["TraceParent"];
            };
            path: {
                /**
                 * @description Code of the problem
                 * @example ephoto-code-expired
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description HTML. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `validation-failed`: Request to correct. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "validation-failed";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `not-found`: Not found. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "not-found";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `too-many-requests`: Too many requests. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "too-many-requests";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `internal-error`: Service error. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "internal-error";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
            /** @description `service-busy`: Service busy. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    traceparent: components["headers"]["TraceParent"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        /** @enum {string} */
                        code: "service-busy";
                    } & WithRequired<components["schemas"]["Problem"], "code">;
                    "text/html; charset=utf-8": string;
                };
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
