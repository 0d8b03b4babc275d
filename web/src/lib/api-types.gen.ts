// Made from the OpenAPI document: npm run web:types
export interface paths {
    "/api/v1/compromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report your own sign-in as compromised
         * @description Every session ends, this one too; the password counts no more, and a link to choose another is mailed.
         *     Your second factors stay. Each Customer where you accepted an invitation gets a case.
         *
         *     Needs no permission: one's own sign-in. For people.
         */
        post: operations["ownCompromiseExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/compromise/by-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report your own sign-in with the link of a mail
         * @description With the mail that told of a sign-in: it ends what a report while signed in ends.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["ownCompromiseByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for access
         * @description Your own and those that you could answer, newest first.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["accessRequestsList"];
        put?: never;
        /**
         * Ask for access
         * @description For yourself, for what a decision refuses you as `askable`; those who could give it are told by mail.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["accessRequestsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access-requests/{accessRequestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a request for access
         * @description With what would help, for whoever can grant it.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["accessRequestsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access-requests/{accessRequestId}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request for access
         * @description Whoever asked reads why.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["accessRequestsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access-requests/{accessRequestId}/granting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant a request for access
         * @description By a grant, which waits for a second person where the giver could profit (GC-8.3-d).
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["accessRequestsGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access-requests/{accessRequestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw your request for access
         * @description Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["accessRequestsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Applications
         * @description The whole catalogue, and which of them are on.
         *
         *     Needs: `subscription:read` (GC-8.2-a). For people, service clients, agents of the operator.
         */
        get: operations["customersApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/billing-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing accounts
         * @description In the order of their numbers.
         *
         *     Needs: `cost-centre:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["customersBillingAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bulk changes
         * @description Newest first.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["bulkChangesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a bulk change
         * @description How far it is, too.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["bulkChangesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a bulk change
         * @description All ticked rows or none, in the background, under the rights that you have when it is done. Where a row cannot be done any more, nothing is, and the row says why.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a bulk change
         * @description At any time before it is done; nothing of it stays.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the effect of a bulk change
         * @description Who would gain and lose what by all ticked rows together, as things stand.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["bulkChangesEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rows of a bulk change
         * @description Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["bulkChangesRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tick rows, or take the tick away
         * @description A row that cannot be done is never ticked.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesTick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/{bulkChangeId}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan the undoing of a bulk change
         * @description What was given is taken, what was taken is given again from now on, who was admitted leaves; looked through and applied like any other.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan to end the links of many members
         * @description Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        post: operations["bulkChangesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/giving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a grant for many
         * @description The same right for each of them; those who could not hold it are told with the reason.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan an import of people
         * @description From a file: every row is checked, all errors are told with row, column and reason; nothing is done yet.
         *
         *     Needs: `member:admit` (GC-8.2-b(1)). For people.
         */
        post: operations["bulkChangesImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/narrowing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan to narrow many grants
         * @description Each to the same part.
         *
         *     Needs: `grant:narrow` (GC-8.2-b(4)). For people.
         */
        post: operations["bulkChangesNarrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-changes/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan to revoke many grants
         * @description Needs: `grant:revoke` (GC-8.2-b(2)). For people.
         */
        post: operations["bulkChangesRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-deeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deeds in bulk
         * @description Your own, and markings of devices that wait for you or another person.
         *
         *     Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["bulkList"];
        put?: never;
        /**
         * Do a deed in bulk
         * @description Everything that the preview said would change, or nothing; marking as owned waits for another person (SC-MN-4). It needs the right of the deed, too.
         *
         *     Needs: `sim:change-many` (SC-FM-4). For people, service clients.
         */
        post: operations["bulkExecute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-deeds/{deedId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a marking
         * @description As the second person, never as whoever asked for it (SC-MN-4).
         *
         *     Needs: `device:mark` (SC-MN-4). For people, service clients.
         */
        post: operations["bulkDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-deeds/{deedId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a deed back
         * @description Whatever has not changed since is again as it was.
         *
         *     Needs: `sim:change-many` (SC-FM-4). For people, service clients.
         */
        post: operations["bulkUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-deeds/{deedId}/undo-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview taking a deed back
         * @description Nothing is changed.
         *
         *     Needs: `sim:change-many` (SC-FM-4). For people, service clients.
         */
        get: operations["bulkUndoPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/bulk-deeds/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a deed in bulk
         * @description How many would change, which would be left out and why; nothing is changed. It needs the right of the deed, too, such as `line:allocate`.
         *
         *     Needs: `sim:change-many` (SC-FM-4). For people, service clients.
         */
        post: operations["bulkPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/capacities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who you are at a Customer
         * @description The capacities open to you, and what the one you act in lets you do now; to an agent of the operator, what his look opens.
         *
         *     Needs no permission: one's own capacities at a Customer where one is a member, or at which one looks with a reason. For agents of the operator, service clients, people.
         */
        get: operations["capacityCapacities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service clients
         * @description Newest first.
         *
         *     Needs: `client:read` (GC-9.2-a). For people, service clients, agents of the operator.
         */
        get: operations["clientsList"];
        put?: never;
        /**
         * Make a service client
         * @description Its secret is shown in this answer only.
         *
         *     Needs: `client:make` (GC-9.2-a). For people.
         */
        post: operations["clientsMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a service client
         * @description Its life, its sponsor, and why it is stopped if it is.
         *
         *     Needs: `client:read` (GC-9.2-a). For people, service clients, agents of the operator.
         */
        get: operations["clientsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/compromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a service client as compromised
         * @description Its secrets end and its access tokens count no more; one that authenticates by key ends for good.
         *
         *     Needs: `client:end` (GC-9.2-b). For people.
         */
        post: operations["compromisesReportClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/compromise-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a report of a service client
         * @description What would end at once; nothing is changed.
         *
         *     Needs: `client:end` (GC-9.2-b). For people.
         */
        get: operations["compromisesPreviewClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a service client
         * @description From the next request on its tokens count no more.
         *
         *     Needs: `client:end` (GC-9.2-b). For people.
         */
        post: operations["clientsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a second secret
         * @description The older one gets an end; the new one is shown in this answer only.
         *
         *     Needs: `client:make` (GC-9.2-a). For people.
         */
        post: operations["clientsRotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/secrets/{secretId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End a secret now
         * @description The version is the client's.
         *
         *     Needs: `client:make` (GC-9.2-a). For people.
         */
        delete: operations["clientsEndSecret"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/clients/{clientId}/sponsor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name another sponsor
         * @description He answers for the client from now on.
         *
         *     Needs: `client:make` (GC-9.2-a). For people.
         */
        put: operations["clientsSponsor"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/compromises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reported credentials
         * @description Newest first; for whoever reads the whole ledger.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["compromisesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/compromises/{compromiseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a reported credential
         * @description Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["compromisesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/compromises/{compromiseId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done with a reported credential
         * @description Since it is suspected, newest first: entries of the ledger, as the reader's own rights show them.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["compromisesActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/compromises/{compromiseId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close the case of a reported credential
         * @description What ended stays ended.
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        post: operations["compromisesClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/compromises/{compromiseId}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down the registered letter
         * @description Its tracking number and the day it was sent.
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        post: operations["compromisesSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List whom to ask for access
         * @description For people only (GC-8.1.2-c).
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people.
         */
        get: operations["membersContacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/cost-centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cost centres
         * @description In the order of their codes.
         *
         *     Needs: `cost-centre:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["customersCostCentres"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask why
         * @description May this person or machine do this, on which grants and by which rules; for a no, what is missing and who could give it.
         *
         *     Needs: `decision:explain` (GC-8.1.1). For people, service clients, agents of the operator.
         */
        get: operations["decisionsWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/decisions/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask many whys at once
         * @description The answers come in the order of the questions, all from one moment; each is what it would be alone.
         *
         *     Needs: `decision:explain` (GC-8.1.1). For people, service clients, agents of the operator.
         */
        post: operations["decisionsWhyEach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deputies
         * @description Who stands, stood or will stand in for whom; newest first.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["deputiesList"];
        put?: never;
        /**
         * Name a deputy
         * @description From its begin to its end, and as long as whoever is stood in for has the capacity, he may act in it too, but for handing the ownership over and naming deputies.
         *
         *     Needs: `responsibility:delegate` (GC-8.2-b(5)). For people.
         */
        post: operations["deputiesName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/deputies/{deputyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a deputy
         * @description For whoever may see rights, and for the two.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["deputiesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/deputies/{deputyId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a deputyship before its date
         * @description By whoever is stood in for, the deputy who gives it back, or the Access Owner.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["deputiesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/deputies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview naming a deputy
         * @description What he could do, and what stands in the way; nothing is changed.
         *
         *     Needs: `responsibility:delegate` (GC-8.2-b(5)). For people.
         */
        get: operations["deputiesPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/devices/{deviceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a device
         * @description Only one that the Customer says it owns (SC-MN-4).
         *
         *     Needs: `device:identify` (SC-MN-4). For people, service clients, agents of the operator.
         */
        get: operations["devicesRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/devices/{deviceId}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * State whose a device is
         * @description The Customer answers for it (SC-MN-4).
         *
         *     Needs: `device:mark` (SC-MN-4). For people, service clients.
         */
        put: operations["devicesMark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grants
         * @description Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["grantsList"];
        put?: never;
        /**
         * Give a grant
         * @description It waits for a second person where the giver could profit (GC-8.3-d).
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["grantsGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a grant
         * @description Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["grantsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or refuse a waiting grant
         * @description As the second person (GC-8.3-d).
         *
         *     Needs: `grant:decide` (GC-8.3-d). For people.
         */
        post: operations["grantsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend a grant
         * @description The new one runs from the old end on; it may wait for a second person.
         *
         *     Needs: `grant:extend` (GC-8.2-b(2)). For people.
         */
        post: operations["grantsExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/extension-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview extending a grant
         * @description What its holder would have from its present end on; nothing is changed.
         *
         *     Needs: `grant:extend` (GC-8.2-b(2)). For people.
         */
        get: operations["previewGrantsExtending"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/narrowing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Narrow a grant to a part
         * @description It ends, and the part runs from now on.
         *
         *     Needs: `grant:narrow` (GC-8.2-b(4)). For people.
         */
        post: operations["grantsNarrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/narrowing-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview narrowing a grant
         * @description What its holder would lose; nothing is changed.
         *
         *     Needs: `grant:narrow` (GC-8.2-b(4)). For people.
         */
        get: operations["previewGrantsNarrowing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a grant
         * @description It counts no more from the next request on.
         *
         *     Needs: `grant:revoke` (GC-8.2-b(2)). For people.
         */
        post: operations["grantsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/{grantId}/revocation-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview revoking a grant
         * @description What its holder would lose; nothing is changed.
         *
         *     Needs: `grant:revoke` (GC-8.2-b(2)). For people.
         */
        get: operations["previewGrantsRevoking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export grants as CSV
         * @description What the list of the same filter shows, newest first, all of one moment: now, or another one as it was known at a third.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["grantsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/grants/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview giving a grant
         * @description What its holder would gain, and whether a second person would have to agree; nothing is given.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        get: operations["previewGrantsGiving"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the ledger
         * @description Newest first; rows of customer data are shown as far as the reader's own rights cover them.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger/{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an entry
         * @description Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger/{seq}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the changed rows of an entry
         * @description Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the ledger as CSV
         * @description Newest first, what the list of the same filter shows; the export itself is an entry that follows.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the end of the chain
         * @description Keep it elsewhere: it proves later that nothing before it changed.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the chain
         * @description One step of it, from an entry on: 20,000 entries, or fewer with many details; `next` leads on.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["ledgerVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/lines/{lineId}/assignees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find people for a line
         * @description By the beginning of a word of their name; the first 20.
         *
         *     Needs: `line:assign` (SC-MN-1d). For people, service clients.
         */
        get: operations["linesAssignees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/lines/{lineId}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign a line to a person
         * @description Needs: `line:assign` (SC-MN-1d). For people, service clients.
         */
        put: operations["linesAssign"];
        post?: never;
        /**
         * Release a line from its person
         * @description Needs: `line:assign` (SC-MN-1d). For people, service clients.
         */
        delete: operations["linesRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/lines/{lineId}/assignment-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview an assignment or a release
         * @description Nothing is changed. Without `memberId`: what releasing the line takes, and from whom.
         *
         *     Needs: `line:assign` (SC-MN-1d). For people, service clients.
         */
        get: operations["linesPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/lines/{lineId}/cost-centre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a line to a cost centre
         * @description Needs: `line:allocate` (SC-MN-1d). For people, service clients.
         */
        put: operations["linesAllocate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description In the order of their names.
         *
         *     Needs: `member:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["membersList"];
        put?: never;
        /**
         * Admit a member
         * @description Sends the invitation; you vouch for the link (GC-9.2-a).
         *
         *     Needs: `member:admit` (GC-8.2-b(1)). For people.
         */
        post: operations["membersAdmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a member
         * @description Needs: `member:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["membersOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vouch for a member
         * @description As another person than the one who did last (GC-9.2-a).
         *
         *     Needs: `member:admit` (GC-8.2-b(1)). For people.
         */
        post: operations["membersAttest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/compromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a member's sign-in as compromised
         * @description It opens nothing here until he has chosen a new password by the link that is mailed to him; a case opens.
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        post: operations["compromisesReportMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/compromise-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a report of a member's sign-in
         * @description What would end at once; nothing is changed.
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        get: operations["compromisesPreviewMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a member
         * @description The link ends now or later (GC-9.2-b).
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        post: operations["membersEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/end-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview the end of a member
         * @description What would end with him; nothing is changed.
         *
         *     Needs: `member:end` (GC-8.2-b(1)). For people.
         */
        get: operations["membersPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the invitation again
         * @description As long as it was not accepted.
         *
         *     Needs: `member:admit` (GC-8.2-b(1)). For people.
         */
        post: operations["membersInviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rights of a member
         * @description In every capacity open to him; now, or at another instant as it was known at a third.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsRights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/rights/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare the rights of a member at two instants
         * @description What he gained and lost between them, by time and by what was changed.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/members/{memberId}/rights/comparison/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export a comparison of rights as CSV
         * @description What a member gained and lost between two instants.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsExportComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/own-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own lines
         * @description And former ones for the time they were yours.
         *
         *     Needs: `line:read-own` (GC-8.5-a). For people.
         */
        get: operations["ownLinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/own-lines/{lineId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block your own line
         * @description Its card, at once; at its end the card is active again.
         *
         *     Needs: `line:block-own` (S0-6). For people.
         */
        put: operations["ownBlocksBlock"];
        post?: never;
        /**
         * Unblock your own line
         * @description At once.
         *
         *     Needs: `line:block-own` (S0-6). For people.
         */
        delete: operations["ownBlocksUnblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/own-lines/{lineId}/block-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a block of your own line
         * @description Nothing is changed.
         *
         *     Needs: `line:block-own` (S0-6). For people.
         */
        get: operations["ownBlocksPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is Access Owner
         * @description Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["capacityRead"];
        /**
         * Hand the ownership over
         * @description Effective at once (GC-8.1.2-b); repeated under its Idempotency-Key it is told again to whom it took the ownership from, as it was then.
         *
         *     Needs: `owner:name` (GC-8.2-b(8)). For people.
         */
        put: operations["capacityHandOver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/ownership/hand-over-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a hand-over
         * @description What waits for you as the Access Owner; nothing is changed.
         *
         *     Needs: `owner:name` (GC-8.2-b(8)). For people.
         */
        get: operations["capacityPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every permission there is
         * @description With its label, its heading, and whether one of its Applications is on.
         *
         *     Needs: `decision:explain` (GC-8.1.1). For people, service clients, agents of the operator.
         */
        get: operations["decisionsPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved views
         * @description Your own, and what others share.
         *
         *     Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["savedViewsList"];
        put?: never;
        /**
         * Save a view
         * @description For yourself, or shared with everybody who may see SIMs; it gives nobody a right.
         *
         *     Needs: `sim:read` (SC-FM-4). For people.
         */
        post: operations["savedViewsSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/saved-views/{savedViewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a view
         * @description Yours: its name, whether it is shared, and what it shows.
         *
         *     Needs: `sim:read` (SC-FM-4). For people.
         */
        put: operations["savedViewsChange"];
        post?: never;
        /**
         * Delete a view
         * @description Yours; the Access Owner also deletes a shared one.
         *
         *     Needs: `sim:read` (SC-FM-4). For people.
         */
        delete: operations["savedViewsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find SIMs
         * @description Every filter narrows.
         *
         *     Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["simsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a SIM
         * @description Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["simsDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who can do this with a SIM
         * @description The first 200; now, or at another instant as it was known at a third.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsWhoCan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/access/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export who can do this with a SIM as CSV
         * @description All of them, in the order of their ids; now, or at another instant as it was known at a third.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsExportWhoCan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Block a SIM
         * @description At once; at its end the card is active again, unless it was unblocked or replaced before.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        put: operations["blocksBlock"];
        post?: never;
        /**
         * Unblock a SIM
         * @description At once.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        delete: operations["blocksUnblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/block-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview a block
         * @description Or another end of the one in force. Nothing is changed.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        get: operations["blocksPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/block/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the end of a block
         * @description Within three calendar months of its beginning.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        put: operations["blocksChangeEnd"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look back on a SIM
         * @description Its lines, whose they were, and its devices.
         *
         *     Needs: `sim:history` (SC-MN-1c). For people, service clients, agents of the operator.
         */
        get: operations["simsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/replacement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a SIM
         * @description A card in stock takes over its line at this instant, and the former card ends. This cannot be undone.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        post: operations["blocksReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/{simId}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find cards in stock
         * @description That could replace this one, by the beginning of their ICCID; the first 20.
         *
         *     Needs: `sim:block` (S0-6). For people, service clients.
         */
        get: operations["blocksInStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export SIMs as CSV
         * @description Exactly what is filtered and may be read.
         *
         *     Needs: `sim:export` (SC-FM-4). For people, service clients.
         */
        get: operations["simsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count SIMs
         * @description What a list of the same filter has, by state, tariff plan and cost centre, and how many are assigned.
         *
         *     Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["simsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sims/tariff-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tariff plans
         * @description Of the SIMs that you see; the first 50 in the order of their names, the others are found by a search.
         *
         *     Needs: `sim:read` (SC-FM-4). For people, service clients, agents of the operator.
         */
        get: operations["simsTariffPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sub-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sub-profiles
         * @description Built-in ones and the Customer's own.
         *
         *     Needs: `sub-profile:read` (GC-8.4-a). For people, service clients, agents of the operator.
         */
        get: operations["subProfilesList"];
        put?: never;
        /**
         * Define a sub-profile
         * @description Needs: `sub-profile:define` (GC-8.4-a). For people.
         */
        post: operations["subProfilesDefine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/sub-profiles/{subProfileId}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retire a sub-profile
         * @description Nobody is given it any more; who holds it keeps it until his grant ends.
         *
         *     Needs: `sub-profile:define` (GC-8.4-a). For people.
         */
        post: operations["subProfilesRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what if
         * @description Who would gain and lose what if these grants were revoked or narrowed, these members left, or these sub-profiles gave something else; nothing is stored.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        post: operations["whatIfAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the change of your address that waits
         * @description Needs no permission: one's own address. For people, agents of the operator.
         */
        get: operations["emailChangePending"];
        put?: never;
        /**
         * Ask for another sign-in address
         * @description A link to the new one confirms it, a link to the old one stops it; until then nothing changes.
         *     It takes effect after 72 hours, or at once when the old address approves. The answer is the same whoever has the new one.
         *
         *     Needs no permission: one's own address. For people, agents of the operator.
         */
        post: operations["emailChangeAsk"];
        /**
         * Withdraw the change of your address
         * @description Also when none waits.
         *
         *     Needs no permission: one's own address. For people, agents of the operator.
         */
        delete: operations["emailChangeWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-change/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a new address at the old one
         * @description It need not wait any longer.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["emailLinksApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-change/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a new address with the link of the mail
         * @description Open to anyone: the one-time link is the proof.
         */
        post: operations["emailLinksConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/email-change/veto": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a change of address at the old one
         * @description Ends every session and every reset link: whoever asked had one.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["emailLinksVeto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Sets a password where none is set, asks for it where one is.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["linksAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show whose invitation this is
         * @description It stays unused.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["linksPreviewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Customers
         * @description In the order of their names.
         *
         *     Needs: `customer:list` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        get: operations["operatorCustomersList"];
        put?: never;
        /**
         * Register a Customer
         * @description Invites its registrant (GC-2.1.1).
         *
         *     Needs: `customer:register` (BackOffice). For agents of the operator.
         */
        post: operations["operatorCustomersRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a Customer
         * @description A look, told in the Customer's ledger (GC-4.1-c).
         *
         *     Needs: `customer:look` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        get: operations["operatorCustomersOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/clients/{clientId}/compromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a report of a service client
         * @description By phone.
         *
         *     Needs: `compromise:record` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        post: operations["operatorCompromisesClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/compromises/{compromiseId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down that the registered letter was received
         * @description The report is confirmed then.
         *
         *     Needs: `compromise:record` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        post: operations["operatorCompromisesReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/inventory-loads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inventory loads
         * @description Newest first.
         *
         *     Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        get: operations["inventoryLoadsList"];
        put?: never;
        /**
         * Load an inventory file
         * @description Every row is checked; all of it is applied or nothing.
         *
         *     Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        post: operations["inventoryLoadsLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far a load is
         * @description Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        get: operations["inventoryLoadsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a checked load
         * @description In the background; whoever says so answers for it in the Customer's ledger.
         *
         *     Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        post: operations["inventoryLoadsApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a load
         * @description Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        post: operations["inventoryLoadsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/inventory-loads/{loadId}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the errors of a load
         * @description Needs: `inventory:load` (BackOffice). For agents of the operator.
         */
        get: operations["inventoryLoadsErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/members/{memberId}/compromise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down a report of a member's sign-in
         * @description By phone: the reason says who called and how that was verified. It ends here what a report in the portal would.
         *
         *     Needs: `compromise:record` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        post: operations["operatorCompromisesMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/recovery-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a recovery case
         * @description The people concerned are told.
         *
         *     Needs: `recovery:open` (RecoveryDesk). For agents of the operator.
         */
        post: operations["operatorsOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/recovery-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a recovery case
         * @description A look, told in the Customer's ledger (GC-4.1-c).
         *
         *     Needs: `recovery:list` (RecoveryDesk). For agents of the operator.
         */
        get: operations["operatorsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/recovery-cases/{caseId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry a recovery case out or refuse it
         * @description As another agent than the one who opened it.
         *
         *     Needs: `recovery:decide` (RecoveryDesk). For agents of the operator.
         */
        post: operations["operatorsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/subscriptions/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Switch an Application
         * @description On, suspended or off, from now on.
         *
         *     Needs: `subscription:set` (BackOffice). For agents of the operator.
         */
        put: operations["operatorCustomersSetSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/email-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the change of your address that waits
         * @description Needs no permission: one's own address. For people, agents of the operator.
         */
        get: operations["operatorEmailChangePending"];
        put?: never;
        /**
         * Ask for another sign-in address
         * @description A link to the new one confirms it, a link to the old one stops it; until then nothing changes.
         *     It takes effect after 72 hours, or at once when the old address approves. The answer is the same whoever has the new one.
         *
         *     Needs no permission: one's own address. For people, agents of the operator.
         */
        post: operations["operatorEmailChangeAsk"];
        /**
         * Withdraw the change of your address
         * @description Also when none waits.
         *
         *     Needs no permission: one's own address. For people, agents of the operator.
         */
        delete: operations["operatorEmailChangeWithdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show which agent is signed in
         * @description And what his role may do.
         *
         *     Needs no permission: an agent may know who he is. For agents of the operator.
         */
        get: operations["operatorsMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your passkeys
         * @description The oldest first.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        get: operations["operatorPasskeysList"];
        put?: never;
        /**
         * Add a passkey
         * @description It counts as a second factor. Ends the other sessions; answers recovery codes where it is the first second factor.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        post: operations["operatorPasskeysAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a passkey
         * @description Needs no permission: one's own passkey. For people, agents of the operator.
         */
        put: operations["operatorPasskeysRename"];
        post?: never;
        /**
         * Remove a passkey
         * @description Ends the other sessions. The last second factor stays until another one is set.
         *
         *     Needs no permission: one's own passkey. For people, agents of the operator.
         */
        delete: operations["operatorPasskeysRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/passkeys/registration-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the options for a new passkey
         * @description What the browser answers to them is the new passkey.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        post: operations["operatorPasskeysOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password as an agent
         * @description The answer is always the same.
         *
         *     Open to anyone: who forgot his password cannot sign in.
         */
        post: operations["linksAskAgentReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose your language
         * @description Of the mails to you, and of answers where the request asks for none.
         *
         *     Needs no permission: one's own preferences. For people, agents of the operator.
         */
        put: operations["operatorPreferencesChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/recovery-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recovery cases
         * @description Of all Customers, oldest first.
         *
         *     Needs: `recovery:list` (RecoveryDesk). For agents of the operator.
         */
        get: operations["operatorsQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description The old ones are worthless from now on.
         *
         *     Needs no permission: one's own recovery codes. For people, agents of the operator.
         */
        post: operations["operatorSecondFactorRenewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show which second factors you have
         * @description Needs no permission: one's own second factor. For people, agents of the operator.
         */
        get: operations["operatorSecondFactorShow"];
        put?: never;
        /**
         * Get a secret for an authenticator
         * @description It counts once it is confirmed.
         *
         *     Needs no permission: one's own second factor. For people, agents of the operator.
         */
        post: operations["operatorSecondFactorOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor
         * @description Ends the other sessions; answers new recovery codes.
         *
         *     Needs no permission: one's own second factor. For people, agents of the operator.
         */
        post: operations["operatorSecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is signed in
         * @description For which Customers, and what this session has chosen.
         *
         *     Needs no permission: everybody may know who he is. For people, agents of the operator.
         */
        get: operations["operatorSessionsWhoAmI"];
        put?: never;
        /**
         * Sign in as an agent of the operator
         * @description Another realm, another cookie.
         *
         *     Open to anyone: who signs in is not known yet.
         */
        post: operations["signInAgent"];
        /**
         * Sign out
         * @description Needs no permission: one's own session. For people, agents of the operator.
         */
        delete: operations["operatorSessionsSignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey as an agent of the operator
         * @description Another realm, another cookie.
         *
         *     Open to anyone: who signs in is not known yet.
         */
        post: operations["passkeySignInAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/session/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the options for the passkey of an agent
         * @description Open to anyone: who signs in is not known yet.
         */
        post: operations["passkeySignInAgentOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions in force
         * @description Needs no permission: one's own sessions. For people, agents of the operator.
         */
        get: operations["operatorSessionsList"];
        put?: never;
        post?: never;
        /**
         * End all your sessions but this
         * @description Needs no permission: one's own sessions. For people, agents of the operator.
         */
        delete: operations["operatorSessionsEndOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your sessions
         * @description Needs no permission: one's own session. For people, agents of the operator.
         */
        delete: operations["operatorSessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your passkeys
         * @description The oldest first.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        get: operations["passkeysList"];
        put?: never;
        /**
         * Add a passkey
         * @description It counts as a second factor. Ends the other sessions; answers recovery codes where it is the first second factor.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        post: operations["passkeysAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a passkey
         * @description Needs no permission: one's own passkey. For people, agents of the operator.
         */
        put: operations["passkeysRename"];
        post?: never;
        /**
         * Remove a passkey
         * @description Ends the other sessions. The last second factor stays until another one is set.
         *
         *     Needs no permission: one's own passkey. For people, agents of the operator.
         */
        delete: operations["passkeysRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/passkeys/registration-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the options for a new passkey
         * @description What the browser answers to them is the new passkey.
         *
         *     Needs no permission: one's own passkeys. For people, agents of the operator.
         */
        post: operations["passkeysOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description Sends a link to the address, if somebody signs in with it; the answer is always the same.
         *
         *     Open to anyone: who forgot his password cannot sign in.
         */
        post: operations["linksAskReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show whose link for a new password this is
         * @description It stays unused.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["linksPreviewReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets/redemption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with the link of the mail
         * @description Ends every session; the second factor stays.
         *
         *     Open to anyone: the one-time link is the proof.
         */
        post: operations["linksRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose your language
         * @description Of the mails to you, and of answers where the request asks for none.
         *
         *     Needs no permission: one's own preferences. For people, agents of the operator.
         */
        put: operations["preferencesChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get new recovery codes
         * @description The old ones are worthless from now on.
         *
         *     Needs no permission: one's own recovery codes. For people, agents of the operator.
         */
        post: operations["secondFactorRenewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show which second factors you have
         * @description Needs no permission: one's own second factor. For people, agents of the operator.
         */
        get: operations["secondFactorShow"];
        put?: never;
        /**
         * Get a secret for an authenticator
         * @description It counts once it is confirmed.
         *
         *     Needs no permission: one's own second factor. For people, agents of the operator.
         */
        post: operations["secondFactorOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the second factor
         * @description Ends the other sessions; answers new recovery codes.
         *
         *     Needs no permission: one's own second factor. For people, agents of the operator.
         */
        post: operations["secondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who is signed in
         * @description For which Customers, and what this session has chosen.
         *
         *     Needs no permission: everybody may know who he is. For people, agents of the operator.
         */
        get: operations["sessionsWhoAmI"];
        put?: never;
        /**
         * Sign in
         * @description The session's cookie is in the answer.
         *
         *     Open to anyone: who signs in is not known yet.
         */
        post: operations["signInPerson"];
        /**
         * Sign out
         * @description Needs no permission: one's own session. For people, agents of the operator.
         */
        delete: operations["sessionsSignOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose the capacity you act in
         * @description It holds for this session from the next request on, and is recorded.
         *
         *     Needs no permission: one chooses among his own capacities; the gate checks that it is open to him. For people.
         */
        put: operations["capacityChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description It is both factors; no address is asked for. The session's cookie is in the answer.
         *
         *     Open to anyone: who signs in is not known yet.
         */
        post: operations["passkeySignInPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the options to sign in with a passkey
         * @description They name nobody; a passkey that answers them also proves a second factor in a session.
         *
         *     Open to anyone: who signs in is not known yet.
         */
        post: operations["passkeySignInOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions in force
         * @description Needs no permission: one's own sessions. For people, agents of the operator.
         */
        get: operations["sessionsList"];
        put?: never;
        post?: never;
        /**
         * End all your sessions but this
         * @description Needs no permission: one's own sessions. For people, agents of the operator.
         */
        delete: operations["sessionsEndOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of your sessions
         * @description Needs no permission: one's own session. For people, agents of the operator.
         */
        delete: operations["sessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptanceRequest: {
            /** @description How you are called; counts when this invitation makes your sign-in. */
            displayName?: string;
            language?: components["schemas"]["Language"];
            password: string;
            /** @description What stands behind # in the link of the mail. */
            token: string;
        };
        AcceptanceView: {
            /** @description The address to sign in with. */
            email: string;
        };
        AccessChoiceView: {
            /** @description What it gives besides. */
            extra: components["schemas"]["ExtraRightView"][];
            profile: components["schemas"]["GrantProfile"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
        };
        /** @enum {string} */
        AccessNeed: "stands" | "met" | "otherwise";
        AccessRequestAbilitiesView: {
            decline: boolean;
            grant: boolean;
            withdraw: boolean;
        };
        AccessRequestAnswerView: {
            /** Format: date-time */
            at: string;
            /** @description Who answered; of what was withdrawn, who had asked. */
            by: string;
            capacity: string | null;
            /** @description Why it was declined. */
            reason: string | null;
        };
        AccessRequestGrantView: {
            /** Format: uuid */
            id: string;
            /** @description `pending`: it waits for its second person (GC-8.3-d). */
            secondPerson: components["schemas"]["SecondPersonState"];
        };
        AccessRequestInFullView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["AccessRequestAbilitiesView"];
            answer: components["schemas"]["AccessRequestAnswerView"] | null;
            /** @description Of one that waits: who can answer it now. Never whoever asks. */
            answerableBy: components["schemas"]["GrantorView"][];
            /** Format: date-time */
            askedAt: string;
            /** @description If you can grant it: what would help, the least besides it first. */
            choices: components["schemas"]["AccessChoiceView"][];
            /**
             * Format: date-time
             * @description Needed by then.
             */
            dueAt: string;
            /** @description What was given. */
            grant: components["schemas"]["AccessRequestGrantView"] | null;
            /** Format: uuid */
            id: string;
            /** @description The permission in words. */
            label: string;
            /**
             * Format: date-time
             * @description If nobody answers.
             */
            lapsesAt: string;
            /** @description The member who asks, for himself. */
            member: components["schemas"]["NamedView"];
            /** @description You asked. */
            mine: boolean;
            /** @description Of one that waits: he still lacks it, has it meanwhile, or needs something else first. */
            need: components["schemas"]["AccessNeed"] | null;
            /** @description It waits, and should have been answered. */
            overdue: boolean;
            /** @description Null: the whole Customer. */
            part: components["schemas"]["DecisionScopePartView"] | null;
            permission: components["schemas"]["Permission"];
            /** @description In the words of whoever asks. */
            reason: string;
            state: components["schemas"]["AccessRequestState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
            /**
             * Format: date-time
             * @description Null: as long as his link.
             */
            wishedUntil: string | null;
        };
        AccessRequestPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["AccessRequestView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        AccessRequestSide: "mine" | "others";
        /** @enum {string} */
        AccessRequestState: "waiting" | "granted" | "declined" | "withdrawn" | "lapsed";
        AccessRequestView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["AccessRequestAbilitiesView"];
            answer: components["schemas"]["AccessRequestAnswerView"] | null;
            /** @description Of one that waits: who can answer it now. Never whoever asks. */
            answerableBy: components["schemas"]["GrantorView"][];
            /** Format: date-time */
            askedAt: string;
            /**
             * Format: date-time
             * @description Needed by then.
             */
            dueAt: string;
            /** @description What was given. */
            grant: components["schemas"]["AccessRequestGrantView"] | null;
            /** Format: uuid */
            id: string;
            /** @description The permission in words. */
            label: string;
            /**
             * Format: date-time
             * @description If nobody answers.
             */
            lapsesAt: string;
            /** @description The member who asks, for himself. */
            member: components["schemas"]["NamedView"];
            /** @description You asked. */
            mine: boolean;
            /** @description Of one that waits: he still lacks it, has it meanwhile, or needs something else first. */
            need: components["schemas"]["AccessNeed"] | null;
            /** @description It waits, and should have been answered. */
            overdue: boolean;
            /** @description Null: the whole Customer. */
            part: components["schemas"]["DecisionScopePartView"] | null;
            permission: components["schemas"]["Permission"];
            /** @description In the words of whoever asks. */
            reason: string;
            state: components["schemas"]["AccessRequestState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
            /**
             * Format: date-time
             * @description Null: as long as his link.
             */
            wishedUntil: string | null;
        };
        AccessToResourceView: {
            decision: components["schemas"]["DecisionView"];
            displayName: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["HolderKind"];
        };
        /** @enum {string} */
        ActingCapacity: "AccessOwner" | "AccessManager" | "SupportPortalUser" | "ServiceUser" | "OperatorAgent";
        AddedPasskeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description Shown this once, where this is the first second factor. Each works once. */
            recoveryCodes: string[] | null;
            /** @description Kept by a provider, not only on one device. */
            synced: boolean;
        };
        AddPasskeyRequest: {
            /** @description How you tell it from the others. */
            name: string;
            response: components["schemas"]["NewPasskeyInput"];
        };
        AdmitMemberRequest: {
            displayName: string;
            /** Format: email */
            email: string;
            /**
             * Format: date-time
             * @description The known end of the link; no grant outlasts it.
             */
            endsAt?: string;
            language: components["schemas"]["Language"];
            link: components["schemas"]["LinkKind"];
            /**
             * Format: date-time
             * @description Default: now.
             */
            startsAt?: string;
        };
        AffectedHolderView: {
            displayName: string;
            /** @description What he gains and loses, in each of his capacities. */
            effects: components["schemas"]["EffectView"][];
            /**
             * Format: uuid
             * @description Member or service client.
             */
            id: string;
            kind: components["schemas"]["HolderKind"];
        };
        AgentView: {
            displayName: string;
            /** Format: email */
            email: string;
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
            /** @description What the role may do. */
            permissions: components["schemas"]["OperatorPermission"][];
            role: components["schemas"]["OperatorRole"];
            /** @description This session was opened with the second factor; without it nothing of this may be done. */
            secondFactor: boolean;
        };
        AllocateLineRequest: {
            /**
             * Format: uuid
             * @description Null: to no cost centre.
             */
            costCentreId: string | null;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        AnsweredEmailChangeView: {
            /**
             * Format: email
             * @description The new address.
             */
            email: string;
            /** @description It has taken effect: sign in with the new address. */
            inForce: boolean;
            /** Format: date-time */
            takesEffectAt: string;
        };
        /** @enum {string} */
        Application: "administration" | "fleet-manager" | "number-management" | "online-invoice" | "invoice-insights" | "documents" | "incidents" | "orders";
        /** @enum {string} */
        ApplicationState: "active" | "suspended" | "off";
        ApplicationView: {
            application: components["schemas"]["Application"];
            /**
             * Format: date-time
             * @description Since when in this state; null for one that was never on, and for the portal itself.
             */
            since: string | null;
            state: components["schemas"]["ApplicationState"];
        };
        AskAccessRequest: {
            /** @description Needed within so many days, 1 to 30. Default: 5. */
            dueInDays?: number;
            /** @description What you were refused. */
            permission: components["schemas"]["Permission"];
            /** @description Which part of the Customer you ask for, of those in which the resource is. Default: the narrowest. */
            place?: components["schemas"]["AskedPlace"];
            /** @description What you need it for, in your own words. Whoever can give it reads this, and so does whoever reads the ledger. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description `sim:<id>`, `line:<id>` or `costCentre:<id>` that you can see; absent: the whole Customer. */
            resource?: string;
            /**
             * Format: date-time
             * @description Until when you need it. Default: as long as your link.
             */
            wishedUntil?: string;
        };
        AskDecisionsRequest: {
            /**
             * Format: date-time
             * @description What is so at this instant. Default: now.
             */
            at?: string;
            /**
             * Format: date-time
             * @description As it was known at this instant, whatever was recorded later. Default: now.
             */
            knownAt?: string;
            /** @description 1 to 1000, answered in this order. */
            questions: components["schemas"]["DecisionQuestion"][];
        };
        /** @enum {string} */
        AskedPlace: "line" | "costCentre" | "billingAccount" | "customer";
        AssertionInput: {
            /** @description Base64url. */
            authenticatorData: string;
            /** @description Base64url. */
            clientDataJSON: string;
            /** @description Base64url. */
            signature: string;
            /** @description Base64url. */
            userHandle?: string;
        };
        AssignedCountView: {
            /** @description On a line that is nobody's. */
            no: number;
            /** @description On a line that is somebody's. */
            yes: number;
        };
        AssigneeView: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        AssignLineRequest: {
            /**
             * Format: uuid
             * @description A member of this Customer whose link is in force.
             */
            memberId: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        AssignmentPreviewView: {
            /** @description Whose it would be; null for nobody, or where you may not see people. */
            after: components["schemas"]["SimPersonView"] | null;
            /** @description Whose it is; null for nobody, or where you may not see people. */
            before: components["schemas"]["SimPersonView"] | null;
            /**
             * Format: date-time
             * @description Since when he has it.
             */
            beforeSince: string | null;
            /** @description Somebody has the line now: he sees it no more as his own, but for what was in his period (GC-8.5-a). */
            endsAssignment: boolean;
            /** Format: uuid */
            lineId: string;
            number: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        AssignmentRecordView: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            lineId: string;
            /** Format: uuid */
            memberId: string;
            name: string;
            number: string;
            /**
             * Format: date-time
             * @description Null: still so.
             */
            to: string | null;
        };
        AttestationInput: {
            /** @description Base64url. */
            attestationObject: string;
            /** @description Base64url. */
            authenticatorData?: string;
            /** @description Base64url. */
            clientDataJSON: string;
            /** @description Base64url. */
            publicKey?: string;
            publicKeyAlgorithm?: number;
            transports?: string[];
        };
        AuthenticatorSelectionView: {
            authenticatorAttachment?: string;
            requireResidentKey?: boolean;
            residentKey?: string;
            userVerification?: string;
        };
        BillingAccountPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["BillingAccountView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        BillingAccountView: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        /** @enum {string} */
        BlockCause: "loss" | "theft" | "other";
        BlockEndRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /**
             * Format: date-time
             * @description At most three calendar months from the beginning (S0-6).
             */
            until: string;
        };
        BlockPreviewView: {
            form: components["schemas"]["SimForm"];
            iccid: string;
            /**
             * Format: date-time
             * @description Three calendar months from the beginning, by Brussels time, the last day to its end (S0-6).
             */
            latestUntil: string;
            /** @description Nobody calls from it meanwhile. Null: on no line. */
            number: string | null;
            /** Format: uuid */
            simId: string;
            /** Format: date-time */
            since: string;
            /**
             * Format: date-time
             * @description As asked, else the latest.
             */
            until: string;
            /** @description Of the card; sent as ETag: name it in If-Match. */
            version: number;
        };
        BlockRequest: {
            /**
             * Format: date-time
             * @description When the operator was told by telephone; it stands in the ledger.
             */
            calledAt?: string;
            cause: components["schemas"]["BlockCause"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /**
             * Format: date-time
             * @description At most three calendar months from the beginning (S0-6). Without: until then.
             */
            until?: string;
        };
        BlockView: {
            block: components["schemas"]["SimBlockView"] | null;
            /** Format: uuid */
            simId: string;
            state: components["schemas"]["SimState"];
            /** @description Of the card; sent as ETag: name it in If-Match. */
            version: number;
        };
        BulkChangeAbilitiesView: {
            apply: boolean;
            cancel: boolean;
            tick: boolean;
            undo: boolean;
        };
        BulkChangePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["BulkChangeView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        BulkChangeRowPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["BulkRowView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        BulkChangeView: {
            abilities: components["schemas"]["BulkChangeAbilitiesView"];
            appliedBy: components["schemas"]["NamedView"] | null;
            cancelRequested: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description The Customer at which it is done. */
            customer: components["schemas"]["NamedView"];
            deed: components["schemas"]["BulkDeed"];
            /** @description Why nothing was done when it was last applied: the code of a problem. */
            failure: string | null;
            fileName: string | null;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            plannedBy: components["schemas"]["NamedView"];
            reason: string;
            rows: components["schemas"]["BulkRowCountsView"];
            state: components["schemas"]["BulkState"];
            /** @description Whether it can be undone once it is applied. Links that ended are not opened again. */
            undoable: boolean;
            /**
             * Format: uuid
             * @description The change that this one undoes.
             */
            undoes: string | null;
            /**
             * Format: uuid
             * @description The change that undoes this one, planned or applied.
             */
            undoneBy: string | null;
            version: number;
        };
        /** @enum {string} */
        BulkDeed: "importPeople" | "giveGrants" | "narrowGrants" | "revokeGrants" | "endMembers" | "undo";
        BulkDeedAbilitiesView: {
            /** @description It waits for a second person, and you can be that. */
            decide: boolean;
            /** @description Yours, the last of its kind, and not taken back yet. */
            undo: boolean;
        };
        /** @enum {string} */
        BulkDeedKind: "allocate" | "block" | "unblock" | "markOwned" | "markNotOwned";
        BulkDeedRequest: {
            /** @description Of `block`. */
            cause?: components["schemas"]["BlockCause"];
            /**
             * Format: uuid
             * @description Of `allocate`: where they go; null: to no cost centre.
             */
            costCentreId?: string | null;
            deed: components["schemas"]["BulkDeedKind"];
            /** @description Of `markOwned` and `markNotOwned`: on what the statement rests; the Customer answers for it (SC-MN-4). It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description As the preview told it: what was selected has not changed since. */
            seen: string;
            selection: components["schemas"]["SimSelectionRequest"];
            /**
             * Format: date-time
             * @description Of `block`: at most three calendar months from now (S0-6). Without: until then.
             */
            until?: string;
        };
        /** @enum {string} */
        BulkDeedState: "pending" | "done" | "refused" | "undone";
        BulkDeedsView: {
            /** @description Newest first, at most 50. */
            items: components["schemas"]["BulkDeedView"][];
        };
        BulkDeedView: {
            abilities: components["schemas"]["BulkDeedAbilitiesView"];
            costCentre: components["schemas"]["SimCostCentreView"] | null;
            /** @description Lines, cards or devices that it changed, or would change. */
            count: number;
            /**
             * Format: date-time
             * @description When the second person decided.
             */
            decidedAt: string | null;
            deed: components["schemas"]["BulkDeedKind"];
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["SimPersonView"];
            reason: string;
            state: components["schemas"]["BulkDeedState"];
            /** Format: date-time */
            undoneAt: string | null;
            /** Format: date-time */
            until: string | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        BulkExampleView: {
            iccid: string;
            number: string | null;
            /** Format: uuid */
            simId: string;
        };
        BulkFaultView: {
            code: string;
            /** @description Of a file; empty: the row as a whole. */
            column: string;
            reason: string;
        };
        BulkPreviewRequest: {
            /** @description Of `block`. */
            cause?: components["schemas"]["BlockCause"];
            /**
             * Format: uuid
             * @description Of `allocate`: where they go; null: to no cost centre.
             */
            costCentreId?: string | null;
            deed: components["schemas"]["BulkDeedKind"];
            selection: components["schemas"]["SimSelectionRequest"];
            /**
             * Format: date-time
             * @description Of `block`: at most three calendar months from now (S0-6). Without: until then.
             */
            until?: string;
        };
        BulkPreviewView: {
            /** @description How many of them would change; the others are left out and stay as they are. */
            changes: number;
            /**
             * Format: date-time
             * @description Of `block`: no end may be later (S0-6).
             */
            latestUntil: string | null;
            leftOut: components["schemas"]["LeftOutView"][];
            /** @description It happens only when another person has agreed (SC-MN-4). */
            secondPerson: boolean;
            /** @description Send it with the deed. */
            seen: string;
            /** @description SIMs of the selection that you see. */
            selected: number;
            /** @description It can be taken back, as long as no later one of its kind is done, for whatever has not changed since. */
            undoable: boolean;
            /**
             * Format: date-time
             * @description Of `block`: its end.
             */
            until: string | null;
        };
        BulkRowCountsView: {
            /** @description Done so far; they count when the state is applied. */
            done: number;
            /** @description Cannot be done; each says why. */
            faulty: number;
            /** @description Will be done. */
            ticked: number;
            total: number;
            /** @description Ticked, and wait for a second person when they are done (GC-8.3-d). */
            waiting: number;
        };
        /** @enum {string} */
        BulkRowDeed: "admit" | "give" | "narrow" | "revoke" | "end" | "restore";
        BulkRowView: {
            /** @description What would be held then. */
            after: string | null;
            /** @description What is held now, and would be taken or narrowed. */
            before: string | null;
            deed: components["schemas"]["BulkRowDeed"];
            /**
             * Format: email
             * @description Of somebody who would be invited.
             */
            email: string | null;
            faults: components["schemas"]["BulkFaultView"][];
            /** Format: uuid */
            memberId: string | null;
            /** @description Whom it is about. */
            person: string | null;
            /** @description As a spreadsheet counts: the header of a file is row 1. */
            row: number;
            ticked: boolean;
            /** @description It waits for a second person when it is done (GC-8.3-d). */
            waits: boolean;
        };
        /** @enum {string} */
        BulkState: "planned" | "waiting" | "applying" | "applied" | "cancelled";
        CapacitiesView: {
            /** @description Chosen in this session. */
            chosen: components["schemas"]["Capacity"] | null;
            customer: components["schemas"]["OwnCustomerView"];
            /**
             * Format: uuid
             * @description You, as a member of this Customer. Null: a service client, or an agent of the operator.
             */
            memberId: string | null;
            /** @description What you have to do yourself before all that your capacity gives is yours. Null: nothing. */
            needs: components["schemas"]["OwnStep"] | null;
            /** @description Open to you now at this Customer. */
            open: components["schemas"]["Capacity"][];
            /** @description What the capacity you act in gives you now, everywhere or on a part. Empty as long as you have to choose one. */
            permissions: components["schemas"]["Permission"][];
            /** @description In which of the open capacities you stand in for somebody, and do not have it yourself. */
            standsInFor: components["schemas"]["StandsInForView"][];
        };
        /** @enum {string} */
        Capacity: "AccessOwner" | "AccessManager" | "SupportPortalUser" | "ServiceUser";
        CardInStockView: {
            form: components["schemas"]["SimForm"];
            iccid: string;
            /** Format: uuid */
            simId: string;
        };
        /** @enum {string} */
        ChainLinkKind: "grant" | "deputyship" | "ownership" | "registration" | "look";
        ChainLinkView: {
            /** Format: date-time */
            at: string | null;
            by: string | null;
            capacity: string | null;
            /** @description Of a deputyship: who is stood in for. Null for a machine. */
            deputyOf: string | null;
            kind: components["schemas"]["ChainLinkKind"];
            /** @description Rulebook id. */
            rule: string;
        };
        ChangedGrantView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["GrantAbilitiesView"];
            /** Format: uuid */
            clientId: string | null;
            /** @description Grants that wait, will begin or run as a part or an extension of it: they end with it when it is narrowed or revoked. */
            continuedBy: string[];
            delegationDepth: number;
            /** @description Grants that this change ended besides: extensions, also those that waited. Extend again what shall go on. */
            ended: string[];
            /**
             * Format: date-time
             * @description Its own end, or that of its holder where it comes first (GC-9.2-a).
             */
            endsAt: string | null;
            /** Format: date-time */
            givenAt: string;
            /** @description Null: the operator, at registration. */
            givenBy: string | null;
            givenInCapacity: string;
            holder: string;
            /** Format: uuid */
            id: string;
            mayDelegate: boolean;
            /** Format: uuid */
            memberId: string | null;
            profile: components["schemas"]["GrantProfile"];
            reason: string;
            /**
             * Format: uuid
             * @description The grant it narrows or extends.
             */
            replaces: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            scope: components["schemas"]["GrantScopePartView"][];
            secondPerson: components["schemas"]["SecondPersonState"];
            /** Format: date-time */
            startsAt: string;
            /** @description Also of what ends or stops its holder. Whether an Application is on, the decision on a permission says. */
            state: components["schemas"]["GrantState"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        ChangedSubProfile: {
            /** @description What it would give. */
            permissions: components["schemas"]["SubProfilePermission"][];
            /** Format: uuid */
            subProfileId: string;
        };
        ChooseCapacityRequest: {
            capacity: components["schemas"]["Capacity"];
            /** Format: uuid */
            customerId: string;
        };
        ClientAbilitiesView: {
            addSecret: boolean;
            end: boolean;
            /** @description One of those that are live. */
            endSecret: boolean;
            /** @description Report it as compromised (GC-4.3-b). */
            report: boolean;
            sponsor: boolean;
        };
        /** @enum {string} */
        ClientAuthentication: "secret" | "key";
        /** @enum {string} */
        ClientLife: "live" | "ended";
        ClientStateView: {
            /** @description Why it is stopped. */
            because: components["schemas"]["ClientStop"] | null;
            /** @description It gets tokens, and they count. */
            inForce: boolean;
            /**
             * Format: date-time
             * @description Since when, where that is known.
             */
            since: string | null;
        };
        /** @enum {string} */
        ClientStop: "ended" | "expired" | "sponsorGone" | "customerNotActive";
        ClientView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["ClientAbilitiesView"];
            authentication: components["schemas"]["ClientAuthentication"];
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: uuid
             * @description Also its client_id at the token endpoint.
             */
            id: string;
            /** @description Ids of its public keys. */
            keyIds: string[];
            /**
             * Format: date-time
             * @description When it last got a token (GC-4.3-a); null: never.
             */
            lastTokenAt: string | null;
            madeBy: components["schemas"]["NamedView"];
            name: string;
            scopes: string[];
            /** @description Newest first; the secrets themselves are kept nowhere. */
            secrets: components["schemas"]["SecretView"][];
            sponsor: components["schemas"]["SponsorView"];
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["ClientStateView"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        CloseCompromiseRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        CodeRequest: {
            /** @description A fresh code. */
            code: string;
        };
        ComparisonView: {
            /** @description In each of his capacities; empty: nothing. */
            effects: components["schemas"]["EffectView"][];
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
        };
        CompromiseAbilitiesView: {
            close: boolean;
            /** @description Write down the registered letter. */
            letter: boolean;
        };
        CompromisePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["CompromiseView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        CompromisePreviewView: {
            /** @description The service client authenticates by key: it ends for good. */
            endsForGood: boolean;
            /** @description An invitation that was not accepted yet opens nothing any more. */
            invitation: boolean;
            /** @description Open sessions that open nothing here any more. */
            openSessions: number;
            /** @description Code of the refusal that a report would meet. */
            refusal: string | null;
            /** @description Secrets that end, with the access tokens. */
            secrets: number;
        };
        /** @enum {string} */
        CompromiseState: "open" | "confirmed" | "closed";
        CompromiseView: {
            abilities: components["schemas"]["CompromiseAbilitiesView"];
            /** @description Or which service client. */
            client: components["schemas"]["NamedView"] | null;
            /** Format: date-time */
            closedAt: string | null;
            closedBy: components["schemas"]["NamedView"] | null;
            closingReason: string | null;
            /** Format: uuid */
            id: string;
            /** @description Tracking number of the registered letter. */
            letterNumber: string | null;
            /** @description A day in legal time; the operator says so. */
            letterReceivedOn: string | null;
            /** @description A day in legal time. */
            letterSentOn: string | null;
            /** @description Whose sign-in it is. */
            member: components["schemas"]["NamedView"] | null;
            reason: string;
            /** @description The agent who wrote the report down. */
            recordedBy: components["schemas"]["NamedView"] | null;
            /** Format: date-time */
            reportedAt: string;
            /** @description Null: by phone, written down by an agent of the operator. */
            reportedBy: components["schemas"]["NamedView"] | null;
            /** @description A sign-in opens nothing here until its owner has chosen a new password; a service client gets no token until it has a new secret. */
            stands: boolean;
            /** @description Confirmed: the registered letter was received. */
            state: components["schemas"]["CompromiseState"];
            /**
             * Format: date-time
             * @description From then on somebody else may have used it.
             */
            suspectedSince: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        ContactView: {
            /** @description In whose place, where a deputyship alone gives him the profile. */
            deputyOf: components["schemas"]["DeputyOfView"] | null;
            /** Format: email */
            email: string;
            /** Format: uuid */
            memberId: string;
            name: string;
            profile: components["schemas"]["GrantorProfile"];
        };
        CostCentreCountView: {
            /** @description Null: cards of no cost centre. */
            costCentre: components["schemas"]["SimCostCentreView"] | null;
            count: number;
        };
        CostCentrePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["CostCentreView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        CostCentreView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        Cure: "switchCapacity" | "useSecondFactor" | "acceptInvitation" | "renewPassword" | "askWiderToken" | "decideGrant" | "wait" | "sponsorClient" | "assignLine" | "giveGrant" | "askOwner" | "makeClient" | "admitAgain" | "askOperator" | "leaveToPerson" | "leaveToCustomer";
        CustomerListingView: {
            /** @description Ten digits. */
            enterpriseNumber: string;
            /** Format: uuid */
            id: string;
            legalName: string;
            /** Format: date-time */
            registeredAt: string;
            state: components["schemas"]["CustomerState"];
        };
        CustomerName: {
            /** Format: uuid */
            id: string;
            legalName: string;
        };
        CustomerPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["CustomerListingView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        CustomerState: "active" | "suspended" | "ended";
        CustomerView: {
            applications: components["schemas"]["ApplicationView"][];
            /** @description Who stated at registration that the registrant may act for the Customer. */
            authorityStatedBy: string;
            /** @description Ten digits. */
            enterpriseNumber: string;
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
            legalName: string;
            /** Format: email */
            noticeEmail: string;
            /** Format: uuid */
            ownerMemberId: string | null;
            ownerName: string | null;
            /** @description The Customer has no Access Owner by its own choice (GC-8.3-c). */
            ownerOptOut: boolean;
            /** Format: date-time */
            registeredAt: string;
            /** Format: uuid */
            registrantMemberId: string;
            registrantName: string;
            seat: string;
            state: components["schemas"]["CustomerState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        DecideGrantRequest: {
            approved: boolean;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DecideMarkingRequest: {
            approved: boolean;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DecideRecoveryCaseRequest: {
            decision: components["schemas"]["RecoveryDecision"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DecisionActorView: {
            /** @description Null: none is open to him. */
            capacity: components["schemas"]["ActingCapacity"] | null;
            displayName: string;
            /** Format: uuid */
            id: string;
        };
        DecisionAnswerView: {
            /** @description Null: the actor or the resource is nothing here that you can see. */
            decision: components["schemas"]["DecisionView"] | null;
        };
        DecisionGrantView: {
            /** @description Up to the registration of the Customer (I3). */
            chain: components["schemas"]["ChainLinkView"][];
            /** @description In whose place he may, by a deputyship. */
            deputyOf: components["schemas"]["DeputyOfView"] | null;
            /** Format: date-time */
            from: string | null;
            /**
             * Format: uuid
             * @description The grant or deputyship. Null: the capacity itself gives it.
             */
            grantId: string | null;
            profile: components["schemas"]["ActingCapacity"];
            scope: components["schemas"]["DecisionScopePartView"][];
            subProfile: string | null;
            /**
             * Format: date-time
             * @description Its own end, or that of its holder where it comes first (GC-9.2-a).
             */
            until: string | null;
        };
        DecisionQuestion: {
            /**
             * Format: uuid
             * @description Member or service client; absent: yourself, as you act now, or at another moment in whichever capacity gave it.
             */
            actor?: string;
            permission: components["schemas"]["Permission"];
            /** @description `sim:<id>` or `line:<id>`; absent: on anything at all. */
            resource?: string;
        };
        DecisionScopePartView: {
            /** @description Of a cost centre; the number of a billing account or line. Null for a machine, and of a line that you may not see (I1). */
            code: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ScopeKind"];
            /** @description Null also for a line, which has none. */
            name: string | null;
        };
        DecisionView: {
            actor: components["schemas"]["DecisionActorView"];
            allowed: boolean;
            /** @description That one of them gives it is all that is missing, and you are a person asked about himself: you can ask for it (POST access-requests). */
            askable: boolean;
            /** @description Who can help on the nearest way to a yes. Empty: oneself, time or the operator, as the sentence says, or nobody. */
            grantableBy: components["schemas"]["GrantorView"][];
            grants: components["schemas"]["DecisionGrantView"][];
            missing: components["schemas"]["MissingRightView"][];
            permission: components["schemas"]["Permission"];
            /** @description Rulebook ids. */
            rules: string[];
            /** @description In the language of Accept-Language (en, fr, nl or de), else in that of the person who asks. */
            sentence: string;
            /**
             * Format: date-time
             * @description When the last of the grants ends. Null: no end that is known.
             */
            until: string | null;
        };
        DeclineAccessRequestRequest: {
            /** @description Why not. Whoever asked reads it. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DefineSubProfileRequest: {
            /** @description Such as depot-manager. */
            code: string;
            name: string;
            permissions: components["schemas"]["SubProfilePermission"][];
        };
        DeputyAbilitiesView: {
            end: boolean;
        };
        DeputyBriefView: {
            /** @description In which he is stood in for. */
            capacity: components["schemas"]["GrantorProfile"];
            deputy: components["schemas"]["NamedView"];
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** @description Who is stood in for. */
            principal: components["schemas"]["NamedView"];
            /** Format: date-time */
            startsAt: string;
        };
        /** @enum {string} */
        DeputyCapacity: "AccessOwner" | "AccessManager";
        DeputyEffectView: {
            /** @description What stands in the way in that time: others who stand in, or whom one of the two stands in for. */
            conflicts: components["schemas"]["DeputyBriefView"][];
            /** @description What the deputy gains in this capacity from then on. */
            effects: components["schemas"]["EffectView"][];
            /** Format: date-time */
            from: string | null;
            /** @description Code of the refusal that naming would meet. Null: nothing stands in the way. */
            refusal: string | null;
            /** Format: date-time */
            until: string | null;
        };
        /** @enum {string} */
        DeputyEndCause: "due" | "endedEarly" | "capacityTaken" | "principalGone" | "deputyGone";
        DeputyOfView: {
            /** Format: uuid */
            memberId: string;
            /** @description Null for a machine (GC-8.1.2-c). */
            name: string | null;
            /** Format: date-time */
            until: string | null;
        };
        DeputyPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["DeputyView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        DeputyState: "planned" | "inForce" | "ended";
        DeputyView: {
            abilities: components["schemas"]["DeputyAbilitiesView"];
            /** @description In which he is stood in for. */
            capacity: components["schemas"]["GrantorProfile"];
            /** @description Why it has ended: its date came; somebody ended it before; the capacity was taken from whoever was stood in for; he has left or has it no more; the deputy has left. */
            cause: components["schemas"]["DeputyEndCause"] | null;
            deputy: components["schemas"]["NamedView"];
            /**
             * Format: date-time
             * @description Before its date.
             */
            endedAt: string | null;
            /** @description Null also where the operator did. */
            endedBy: components["schemas"]["NamedView"] | null;
            endReason: string | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            namedAt: string;
            /** @description Who named the deputy. */
            namedBy: components["schemas"]["NamedView"];
            namedInCapacity: components["schemas"]["GrantorProfile"];
            /** @description Who is stood in for. */
            principal: components["schemas"]["NamedView"];
            reason: string;
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["DeputyState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        DeviceMarkView: {
            /** Format: uuid */
            deviceId: string;
            owned: boolean;
            /** @description Of the device: name it in If-Match to state ownership. */
            version: number;
        };
        DeviceOwnershipView: {
            /** Format: uuid */
            deviceId: string;
            owned: boolean;
            version: number;
        };
        DeviceRecordView: {
            /** Format: uuid */
            deviceId: string;
            /**
             * Format: date-time
             * @description Not before the device became the Customer's (SC-MN-4).
             */
            from: string;
            imei: string;
            make: string | null;
            model: string | null;
            /**
             * Format: date-time
             * @description Null: still so.
             */
            to: string | null;
        };
        DeviceSimRecordView: {
            /** Format: date-time */
            from: string;
            iccid: string;
            /** Format: uuid */
            simId: string;
            /**
             * Format: date-time
             * @description Null: still so.
             */
            to: string | null;
        };
        DeviceView: {
            /** Format: uuid */
            id: string;
            imei: string;
            make: string | null;
            model: string | null;
            /** Format: date-time */
            ownedSince: string;
            /** @description Its cards since then, newest first, at most 500. */
            sims: components["schemas"]["DeviceSimRecordView"][];
            /** @description Who said so. */
            statedBy: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        /** @enum {string} */
        Doubt: "ownProfit" | "sameHand" | "createdByGiver" | "notAccepted" | "noSecondFactor" | "notAttested";
        /** @enum {string} */
        Effect: "gains" | "loses" | "changes";
        EffectView: {
            /** @description In your language. Null: not allowed. */
            after: string | null;
            /** @description In your language. Null: not allowed. */
            before: string | null;
            /** @description changes: the holder has it before and after, but elsewhere or with another end. */
            effect: components["schemas"]["Effect"];
            permission: components["schemas"]["Permission"];
        };
        EmailChangeRequest: {
            /** @description A fresh code of the authenticator, or a recovery code. */
            code?: string;
            /** Format: email */
            email: string;
            /** @description Or the answer of a passkey to the same options as for signing in. */
            passkey?: components["schemas"]["PasskeyAnswerInput"];
            /** @description The proof where no second factor is set. */
            password?: string;
        };
        EmailChangeView: {
            /** @description At the old address. */
            approved: boolean;
            /** Format: date-time */
            askedAt: string;
            /** @description At the new address. */
            confirmed: boolean;
            /**
             * Format: email
             * @description The new address.
             */
            email: string;
            /**
             * Format: date-time
             * @description If it is confirmed before, and nobody stops it. At once when the old address approves, too.
             */
            takesEffectAt: string;
        };
        EndClientRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndDeputyshipRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndMemberRequest: {
            /**
             * Format: date-time
             * @description Default: now.
             */
            at?: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndMembersRequest: {
            /**
             * Format: date-time
             * @description Default: when it is applied.
             */
            at?: string;
            /** @description At most 10000, each once. */
            memberIds: string[];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        ExtendGrantRequest: {
            /** Format: date-time */
            endsAt: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        ExtraRightView: {
            label: string;
            permission: components["schemas"]["Permission"];
        };
        GiveGrantRequest: {
            /**
             * Format: uuid
             * @description The service client that will hold it.
             */
            clientId?: string;
            /** @description 0 to 5. */
            delegationDepth?: number;
            /**
             * Format: date-time
             * @description Default: the known end of the link, else none.
             */
            endsAt?: string;
            mayDelegate?: boolean;
            /**
             * Format: uuid
             * @description The member who will hold it; or clientId.
             */
            memberId?: string;
            profile: components["schemas"]["GrantProfile"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Parts add up; none: the whole Customer. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: date-time
             * @description Default: now.
             */
            startsAt?: string;
            /**
             * Format: uuid
             * @description For a SupportPortalUser, and only then.
             */
            subProfileId?: string;
        };
        GiveGrantsRequest: {
            /**
             * Format: date-time
             * @description Default: the known end of each link, else none.
             */
            endsAt?: string;
            /** @description At most 10000, each once. */
            memberIds: string[];
            profile: components["schemas"]["GrantProfile"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Parts add up; none: the whole Customer. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: date-time
             * @description Default: when it is applied.
             */
            startsAt?: string;
            /**
             * Format: uuid
             * @description For a SupportPortalUser, and only then.
             */
            subProfileId?: string;
        };
        GrantAbilitiesView: {
            /** @description As the second person: it waits, and you neither gave it nor would hold it (I2). */
            decide: boolean;
            extend: boolean;
            narrow: boolean;
            revoke: boolean;
        };
        GrantAccessRequestRequest: {
            /**
             * Format: date-time
             * @description Default: the end that was wished for, else that of the link.
             */
            endsAt?: string;
            profile: components["schemas"]["GrantProfile"];
            /** @description Default: the reason of whoever asked. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason?: string;
            /** @description Default: exactly what was asked for. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: uuid
             * @description For a SupportPortalUser: one that has the permission, see `choices`.
             */
            subProfileId?: string;
            /** @description To give more than was asked for, say so. */
            wider?: boolean;
        };
        GrantEffectView: {
            /** @description Who stands in for this Manager, or will: that would end with his last grant. */
            deputies: components["schemas"]["DeputyBriefView"][];
            /** @description What the holder gains and loses in the capacity of this profile, once a second person agreed where one is needed. */
            effects: components["schemas"]["EffectView"][];
            /** @description Grants that would end besides: extensions, also those that wait. */
            ended: string[];
            /**
             * Format: date-time
             * @description The instant that is told of: when the change takes effect.
             */
            from: string | null;
            holder: string | null;
            /** @description What the grant names and does not give, and why. */
            idle: components["schemas"]["IdleView"][];
            /** @description How many of the lines whose SIM card you see come or go. Null: you see none (I1), or nothing changes because of the refusal. */
            lines: components["schemas"]["PageCount"] | null;
            /** @description Code of the refusal that the change would meet. Null: nothing stands in the way. */
            refusal: string | null;
            secondPerson: components["schemas"]["SecondPersonView"];
            /**
             * Format: date-time
             * @description End of what would be given. Null also: none that is known, or nothing is given.
             */
            until: string | null;
        };
        /** @enum {string} */
        GrantorProfile: "AccessOwner" | "AccessManager";
        GrantorView: {
            /** @description In whose place, where a deputyship alone gives him the profile. */
            deputyOf: components["schemas"]["DeputyOfView"] | null;
            /**
             * Format: email
             * @description Null for a machine (GC-8.1.2-c).
             */
            email: string | null;
            /** Format: uuid */
            memberId: string;
            /** @description Null for a machine (GC-8.1.2-c). */
            name: string | null;
            profile: components["schemas"]["GrantorProfile"];
        };
        GrantPageView: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["GrantView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        GrantProfile: "AccessManager" | "SupportPortalUser" | "ServiceUser";
        GrantScopePartView: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ScopeKind"];
            /** @description Null for a line: its number is customer data (I1). */
            name: string | null;
        };
        /** @enum {string} */
        GrantState: "refused" | "revoked" | "ended" | "linkEnded" | "clientEnded" | "pending" | "linkNotBegun" | "sponsorGone" | "customerNotActive" | "notBegun" | "inForce";
        GrantSubProfileView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        GrantView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["GrantAbilitiesView"];
            /** Format: uuid */
            clientId: string | null;
            /** @description Grants that wait, will begin or run as a part or an extension of it: they end with it when it is narrowed or revoked. */
            continuedBy: string[];
            delegationDepth: number;
            /**
             * Format: date-time
             * @description Its own end, or that of its holder where it comes first (GC-9.2-a).
             */
            endsAt: string | null;
            /** Format: date-time */
            givenAt: string;
            /** @description Null: the operator, at registration. */
            givenBy: string | null;
            givenInCapacity: string;
            holder: string;
            /** Format: uuid */
            id: string;
            mayDelegate: boolean;
            /** Format: uuid */
            memberId: string | null;
            profile: components["schemas"]["GrantProfile"];
            reason: string;
            /**
             * Format: uuid
             * @description The grant it narrows or extends.
             */
            replaces: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            scope: components["schemas"]["GrantScopePartView"][];
            secondPerson: components["schemas"]["SecondPersonState"];
            /** Format: date-time */
            startsAt: string;
            /** @description Also of what ends or stops its holder. Whether an Application is on, the decision on a permission says. */
            state: components["schemas"]["GrantState"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        HandedOverView: {
            /** @description The member who is Access Owner. Null: the Customer opted out (GC-8.3-c). */
            owner: components["schemas"]["OwnerView"] | null;
            ownerOptOut: boolean;
            /** @description What waited for the one before. */
            pendingWork: components["schemas"]["PendingWorkView"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        HandOverRequest: {
            /**
             * Format: uuid
             * @description The member who becomes Access Owner.
             */
            memberId: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        /** @enum {string} */
        HolderKind: "person" | "client";
        /** @enum {string} */
        Holding: "now" | "nowOrAwaited" | "nothing";
        IdentityView: {
            displayName: string;
            email: string;
            /** Format: uuid */
            id: string;
            language: components["schemas"]["Language"];
        };
        IdleView: {
            cause: components["schemas"]["MissingCause"];
            permissions: components["schemas"]["Permission"][];
            /** @description In your language. */
            sentence: string;
        };
        InventoryLoadErrorPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["LoadErrorView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        InventoryLoadPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["InventoryLoadView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        InventoryLoadView: {
            abilities: components["schemas"]["LoadAbilitiesView"];
            cancelRequested: boolean;
            /** Format: date-time */
            createdAt: string;
            errorCount: number;
            fileName: string;
            /** Format: date-time */
            finishedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description Rows applied so far; they count when the state is applied. */
            rowsApplied: number;
            /** @description Rows received and checked so far. */
            rowsRead: number;
            /** @description Rows there are to apply; null until all have come. */
            rowsTotal: number | null;
            state: components["schemas"]["LoadState"];
        };
        /** @enum {string} */
        InvitationState: "open" | "expired";
        /** @enum {string} */
        KeyAlgorithm: "ES256" | "RS256" | "EdDSA";
        KeyAlgorithmView: {
            alg: number;
            /** @enum {string} */
            type: "public-key";
        };
        /** @enum {string} */
        KeyCurve: "P-256" | "Ed25519";
        /** @enum {string} */
        KeyType: "EC" | "RSA" | "OKP";
        KnownPasskeyView: {
            /** @description Base64url. */
            id: string;
            transports?: string[];
            /** @enum {string} */
            type: "public-key";
        };
        /** @enum {string} */
        Language: "en" | "fr" | "nl" | "de";
        /** @enum {string} */
        LedgerActorKind: "person" | "client" | "agent" | "system";
        LedgerActorView: {
            /** @description In which capacity. */
            capacity: string | null;
            /**
             * Format: uuid
             * @description The member in whose place he acted, as a deputy.
             */
            deputyOf: string | null;
            /** Format: uuid */
            id: string | null;
            kind: components["schemas"]["LedgerActorKind"];
            /**
             * Format: uuid
             * @description The member who answers for it.
             */
            memberId: string | null;
            /** @description The name he has today; of an agent, behind the operator's. Null: for machines, and for whoever may not read members. */
            name: string | null;
            /** @description Why an operator agent looked or acted. */
            reason: string | null;
        };
        LedgerDetailPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["LedgerDetailView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        LedgerDetailsView: {
            /** @description How many rows changed. */
            count: number;
            /** @description SHA-256 over all of them in order; part of the chained entry. */
            digest: string;
            /** @description There are rows after those looked at here: read this entry's details. */
            more: boolean;
            /** @description Rows of those looked at here that you may not see. */
            redacted: number;
            rows: {
                [key: string]: unknown;
            }[];
        };
        LedgerDetailView: {
            /** @description Its place in the entry, from 1 on. */
            position: number;
            row: {
                [key: string]: unknown;
            } | null;
        };
        LedgerEntryPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["LedgerEntryView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        LedgerEntryView: {
            actor: components["schemas"]["LedgerActorView"];
            after: {
                [key: string]: unknown;
            } | null;
            /** Format: date-time */
            at: string;
            /** @description Grants the actor acted on. */
            basis: string[];
            before: {
                [key: string]: unknown;
            } | null;
            details: components["schemas"]["LedgerDetailsView"] | null;
            event: components["schemas"]["LedgerEvent"];
            /** @description Hash of this entry over the one before, in hex. */
            hash: string;
            /** @description Today's names of the members, service clients, agents, sub-profiles, cost centres and billing accounts whose ids stand in it, as far as you may know them. */
            names: components["schemas"]["NamedView"][];
            reason: string | null;
            /** @description Ids of the rulebook. */
            rules: string[];
            /** @description Its place in the chain of the Customer, without gaps from 1 on. */
            seq: number;
            /**
             * Format: uuid
             * @description What changed.
             */
            subjectId: string | null;
        };
        /** @enum {string} */
        LedgerEvent: "access-request.asked" | "access-request.declined" | "access-request.withdrawn" | "access-request.reminded" | "access-request.overdue" | "bulk-change.people-imported" | "bulk-change.grants-given" | "bulk-change.grants-narrowed" | "bulk-change.grants-revoked" | "bulk-change.members-ended" | "bulk-change.undone" | "capacity.chosen" | "client.made" | "client.sponsored" | "client.ended" | "client.secret-rotated" | "client.secret-ended" | "compromise.reported" | "compromise.letter-sent" | "compromise.letter-received" | "compromise.closed" | "customer.registered" | "demo.history-laid" | "deputy.named" | "deputy.ended" | "device.marked-owned" | "device.marked-not-owned" | "device.many-marked-owned" | "device.many-marked-not-owned" | "device.marking-asked" | "device.marking-refused" | "grant.given" | "grant.approved" | "grant.refused" | "grant.narrowed" | "grant.extended" | "grant.revoked" | "grant.exported" | "inventory.loaded" | "inventory.load-refused" | "ledger.exported" | "line.assigned" | "line.released" | "line.allocated" | "line.many-allocated" | "member.admitted" | "member.invited-again" | "member.attested" | "member.address-changed" | "member.ended" | "operator.looked" | "owner.handed-over" | "recovery.opened" | "recovery.executed" | "recovery.refused" | "sim.exported" | "sim.blocked" | "sim.block-changed" | "sim.unblocked" | "sim.replaced" | "sim.many-blocked" | "sim.many-unblocked" | "sub-profile.defined" | "sub-profile.retired" | "subscription.set" | "view.saved" | "view.changed" | "view.deleted";
        /** @enum {string} */
        LedgerEventFilter: "access-request." | "bulk-change." | "capacity." | "client." | "compromise." | "customer." | "demo." | "deputy." | "device." | "grant." | "inventory." | "ledger." | "line." | "member." | "operator." | "owner." | "recovery." | "sim." | "sub-profile." | "subscription." | "view." | "access-request.asked" | "access-request.declined" | "access-request.withdrawn" | "access-request.reminded" | "access-request.overdue" | "bulk-change.people-imported" | "bulk-change.grants-given" | "bulk-change.grants-narrowed" | "bulk-change.grants-revoked" | "bulk-change.members-ended" | "bulk-change.undone" | "capacity.chosen" | "client.made" | "client.sponsored" | "client.ended" | "client.secret-rotated" | "client.secret-ended" | "compromise.reported" | "compromise.letter-sent" | "compromise.letter-received" | "compromise.closed" | "customer.registered" | "demo.history-laid" | "deputy.named" | "deputy.ended" | "device.marked-owned" | "device.marked-not-owned" | "device.many-marked-owned" | "device.many-marked-not-owned" | "device.marking-asked" | "device.marking-refused" | "grant.given" | "grant.approved" | "grant.refused" | "grant.narrowed" | "grant.extended" | "grant.revoked" | "grant.exported" | "inventory.loaded" | "inventory.load-refused" | "ledger.exported" | "line.assigned" | "line.released" | "line.allocated" | "line.many-allocated" | "member.admitted" | "member.invited-again" | "member.attested" | "member.address-changed" | "member.ended" | "operator.looked" | "owner.handed-over" | "recovery.opened" | "recovery.executed" | "recovery.refused" | "sim.exported" | "sim.blocked" | "sim.block-changed" | "sim.unblocked" | "sim.replaced" | "sim.many-blocked" | "sim.many-unblocked" | "sub-profile.defined" | "sub-profile.retired" | "subscription.set" | "view.saved" | "view.changed" | "view.deleted";
        LedgerHeadView: {
            /** @description In hex. */
            hash: string;
            seq: number;
        };
        LedgerVerificationView: {
            /** Format: date-time */
            checkedAt: string;
            /** @description How many were checked here. */
            entries: number;
            /** @description The first entry that is not what was recorded. */
            firstBroken: number | null;
            head: components["schemas"]["LedgerHeadView"];
            /** @description Send it as `fromSeq` to check on; null: this was the end of the chain. */
            next: number | null;
            /** @description Of the entries checked here nothing is missing, changed, added or out of order. */
            verified: boolean;
        };
        /** @enum {string} */
        LeftOutBecause: "notAllowed" | "targetNotAllowed" | "noLine" | "lineEnded" | "noDevice" | "notActive" | "notBlocked" | "already";
        LeftOutView: {
            /** @description `already`: it is so already. */
            because: components["schemas"]["LeftOutBecause"];
            count: number;
            /** @description The first five. */
            examples: components["schemas"]["BulkExampleView"][];
        };
        LetterRequest: {
            /** @description As 2026-03-01, in legal time. Default: today. */
            sentOn?: string;
            /** @description Tracking number of the registered letter, as the post office gave it. */
            trackingNumber: string;
        };
        LineAllocationView: {
            /** Format: uuid */
            costCentreId: string | null;
            /** Format: uuid */
            lineId: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        LineAssignmentView: {
            /**
             * Format: date-time
             * @description Since when it is so.
             */
            from: string;
            /** Format: uuid */
            lineId: string;
            /**
             * Format: uuid
             * @description Null: nobody.
             */
            memberId: string | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        /** @enum {string} */
        LinkKind: "employment" | "civilService" | "directorship";
        LinkPreviewView: {
            displayName: string;
            /**
             * Format: email
             * @description The address to sign in with.
             */
            email: string;
            /** @description A password is set already: an invitation asks for it, and makes none. */
            hasPassword: boolean;
            language: components["schemas"]["Language"];
            /** @description Characters that a new password has at least. */
            shortestPassword: number;
        };
        LinkRequest: {
            /** @description What stands behind # in the link of the mail. */
            token: string;
        };
        LoadAbilitiesView: {
            /** @description It is checked and waits for a word. */
            apply: boolean;
            cancel: boolean;
        };
        LoadErrorView: {
            code: string;
            /** @description Empty: the row or the file as a whole. */
            column: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description As a spreadsheet counts: the header is row 1. */
            row: number;
        };
        /** @enum {string} */
        LoadState: "receiving" | "refused" | "checked" | "waiting" | "applying" | "applied" | "cancelled" | "failed";
        MadeClientView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["ClientAbilitiesView"];
            authentication: components["schemas"]["ClientAuthentication"];
            /** Format: date-time */
            endsAt: string;
            /**
             * Format: uuid
             * @description Also its client_id at the token endpoint.
             */
            id: string;
            /** @description Ids of its public keys. */
            keyIds: string[];
            /**
             * Format: date-time
             * @description When it last got a token (GC-4.3-a); null: never.
             */
            lastTokenAt: string | null;
            madeBy: components["schemas"]["NamedView"];
            name: string;
            scopes: string[];
            /** @description Shown once: in the first answer, and to nobody again. */
            secret: string | null;
            /** @description Newest first; the secrets themselves are kept nowhere. */
            secrets: components["schemas"]["SecretView"][];
            sponsor: components["schemas"]["SponsorView"];
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["ClientStateView"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        MakeClientRequest: {
            authentication: components["schemas"]["ClientAuthentication"];
            /**
             * Format: date-time
             * @description Within two years.
             */
            endsAt: string;
            /** @description With authentication by key (private_key_jwt), and only then. */
            jwks?: components["schemas"]["PublicKeySetInput"];
            name: string;
            /** @description The permissions it may use at most. It holds none before a grant gives them. */
            scopes: components["schemas"]["SubProfilePermission"][];
            /**
             * Format: uuid
             * @description The member who answers for it (GC-9.2-a).
             */
            sponsorMemberId: string;
        };
        MarkDeviceRequest: {
            owned: boolean;
            /** @description On what the statement rests; the Customer answers for it (SC-MN-4). It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        MemberAbilitiesView: {
            attest: boolean;
            end: boolean;
            invite: boolean;
            /** @description Report this person's sign-in as compromised (GC-4.3-b); your own you report in your account. */
            report: boolean;
        };
        MemberEndPreviewView: {
            /** @description Service clients that stop until another person sponsors them. */
            clients: components["schemas"]["NamedView"][];
            /** @description Where this person stands in for somebody, or is stood in for: that ends. */
            deputies: components["schemas"]["DeputyBriefView"][];
            /** @description Grants that give nothing any more. */
            grants: components["schemas"]["MemberGrantView"][];
            isLastManager: boolean;
            isOwner: boolean;
            /** Format: uuid */
            memberId: string;
            /** @description Open sessions that lose this Customer. */
            openSessions: number;
            /** @description Code of the refusal that ending would meet; null when nothing stands in the way. */
            refusal: string | null;
        };
        MemberGrantView: {
            /** Format: date-time */
            endsAt: string | null;
            /** Format: uuid */
            id: string;
            profile: components["schemas"]["GrantProfile"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
        };
        MemberPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["MemberView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        MemberState: "notBegun" | "inForce" | "ended";
        MemberView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["MemberAbilitiesView"];
            /** Format: date-time */
            attestedAt: string | null;
            /** @description Who vouched last for the link (GC-9.2-a). */
            attestedBy: components["schemas"]["NamedView"] | null;
            displayName: string;
            /** Format: email */
            email: string;
            endReason: string | null;
            /**
             * Format: date-time
             * @description The known end.
             */
            endsAt: string | null;
            /** Format: uuid */
            id: string;
            /** @description An invitation that was not accepted. */
            invitation: components["schemas"]["InvitationState"] | null;
            /** @description Null: the operator, at registration. */
            invitedBy: components["schemas"]["NamedView"] | null;
            /**
             * Format: date-time
             * @description The first request to this Customer on the latest day with one. Null: never since the invitation was accepted here.
             */
            lastSeenAt: string | null;
            link: components["schemas"]["LinkKind"];
            /**
             * Format: date-time
             * @description When the first of the rights in force, or the link, ends. Null: no end that is known or that you may see.
             */
            nextEnd: string | null;
            /** @description Profiles held now. */
            profiles: components["schemas"]["Capacity"][];
            /** @description What is held now, each in few words, in your language. Null: you may not see grants. */
            rights: string[] | null;
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["MemberState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        /** @enum {string} */
        MissingCause: "pending" | "refused" | "notBegun" | "ended" | "revoked" | "linkEnded" | "linkNotBegun" | "applicationOff" | "customerNotActive" | "otherCapacity" | "notAccepted" | "secondFactorMissing" | "outsideClientScopes" | "outsideTokenScopes" | "sponsorGone" | "clientEnded" | "principalGone" | "signInReported" | "lineNotYours" | "outsideScope" | "partOnly" | "managerSeesNoData" | "notGranted";
        MissingRightView: {
            /** Format: date-time */
            at: string | null;
            cause: components["schemas"]["MissingCause"];
            /** @description What helps against it. */
            cure: components["schemas"]["Cure"];
            /** Format: uuid */
            grantId: string | null;
            rule: string;
            sentence: string;
        };
        NameDeputyRequest: {
            /** @description In which he is stood in for. */
            capacity: components["schemas"]["GrantorProfile"];
            /** Format: uuid */
            deputyMemberId: string;
            /**
             * Format: date-time
             * @description At most twelve calendar months on: by itself everything is as before then.
             */
            endsAt: string;
            /**
             * Format: uuid
             * @description Who is stood in for.
             */
            forMemberId: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /**
             * Format: date-time
             * @description Default: now.
             */
            startsAt?: string;
        };
        NamedView: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NarrowedGrant: {
            /** Format: uuid */
            grantId: string;
            /** @description What would be left: a part of what there is. */
            scope: components["schemas"]["ScopePartInput"][];
        };
        NarrowGrantRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description What is left: a part of what there was. */
            scope: components["schemas"]["ScopePartInput"][];
        };
        NarrowGrantsRequest: {
            /** @description At most 10000, each once. */
            grantIds: string[];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description What is left of each: a part of what there was. */
            scope: components["schemas"]["ScopePartInput"][];
        };
        NewPasskeyInput: {
            authenticatorAttachment?: components["schemas"]["PasskeyAttachment"];
            /** @description Not looked at: no extension is asked for. */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            /** @description Base64url. */
            id: string;
            /** @description Base64url. */
            rawId: string;
            response: components["schemas"]["AttestationInput"];
            /** @enum {string} */
            type: "public-key";
        };
        NewSecretView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            live: boolean;
            /** @description Shown once: in the first answer, and to nobody again. */
            secret: string | null;
        };
        /** @description You may not do this: what is missing, and who could give it. */
        NotAllowed: {
            /** @constant */
            code: "not-allowed";
            decision: components["schemas"]["DecisionView"];
            /** @description The sentence of the decision, in the language of Accept-Language. */
            detail: string;
            /** @description What is wrong where. */
            errors?: {
                message: string;
                /** @description JSON pointer into the request. */
                pointer: string;
            }[];
            /** @description Who could give it. */
            grantableBy: components["schemas"]["GrantorView"][];
            permission: components["schemas"]["Permission"];
            /** @description With a fault of ours: the key to its log. Elsewhere the header X-Request-Id says it. */
            requestId?: string;
            /**
             * @description Rulebook id.
             * @example GC-8.3-d
             */
            rule?: string;
            status: number;
            title: string;
            /** @description `urn:mandate:problem:` and the code. */
            type: string;
        };
        /** @enum {string} */
        NotedSignIn: "newDevice" | "afterFailures";
        OpenRecoveryCaseRequest: {
            /** @description What was shown, by whom, verified how. No copies of identity documents. */
            evidence: string;
            kind: components["schemas"]["RecoveryKind"];
            /**
             * Format: uuid
             * @description The Access Owner whose second factor it is, or who is to become Access Owner.
             */
            memberId: string;
        };
        /** @enum {string} */
        OperatorPermission: "customer:register" | "customer:list" | "inventory:load" | "customer:look" | "subscription:set" | "compromise:record" | "recovery:open" | "recovery:decide" | "recovery:list";
        /** @enum {string} */
        OperatorRole: "BackOffice" | "RecoveryDesk";
        OwnCardRecordView: {
            /** Format: date-time */
            from: string;
            iccid: string;
            /** Format: date-time */
            to: string | null;
        };
        OwnCustomerView: {
            /** Format: uuid */
            id: string;
            legalName: string;
        };
        OwnershipView: {
            /** @description The member who is Access Owner. Null: the Customer opted out (GC-8.3-c). */
            owner: components["schemas"]["OwnerView"] | null;
            ownerOptOut: boolean;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        OwnerView: {
            /** Format: uuid */
            id: string;
            /** @description Null: for service clients, as with contacts (GC-8.1.2-c). */
            name: string | null;
        };
        OwnLineAbilitiesView: {
            /** @description Block its card, and unblock it (S0-6). */
            block: boolean;
        };
        OwnLinesView: {
            /** @description Present ones first, then the newest. */
            items: components["schemas"]["OwnLineView"][];
        };
        OwnLineView: {
            abilities: components["schemas"]["OwnLineAbilitiesView"];
            /** @description Its cards within this period, newest first. */
            cards: components["schemas"]["OwnCardRecordView"][];
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            lineId: string;
            number: string;
            /** @description Null for a former line. */
            options: string[] | null;
            /** @description Null for a former line. */
            sim: components["schemas"]["OwnSimView"] | null;
            /** @description Null for a former line. */
            tariffPlan: string | null;
            /**
             * Format: date-time
             * @description Null: it is his now.
             */
            to: string | null;
        };
        OwnSessionView: {
            /** Format: date-time */
            createdAt: string;
            /** @description The session that asks. */
            current: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description Why this sign-in was told by mail: the first from this kind of device, or after many wrong tries. Null: it was not. */
            noted: components["schemas"]["NotedSignIn"] | null;
            userAgent: string;
        };
        OwnSimView: {
            /** Format: date-time */
            blockedUntil: string | null;
            /** @description Only a device of the Customer (SC-MN-4). */
            device: components["schemas"]["SimDeviceView"] | null;
            form: components["schemas"]["SimForm"];
            iccid: string;
            state: components["schemas"]["SimState"];
            /** @description Of the card: name it in If-Match to block or unblock it. */
            version: number;
        };
        /** @enum {string} */
        OwnStep: "switchCapacity" | "acceptInvitation" | "useSecondFactor" | "renewPassword";
        PageCount: {
            /** @description There are more than `value`. */
            capped: boolean;
            value: number;
        };
        PasskeyAnswerInput: {
            authenticatorAttachment?: components["schemas"]["PasskeyAttachment"];
            /** @description Not looked at: no extension is asked for. */
            clientExtensionResults?: {
                [key: string]: unknown;
            };
            /** @description Base64url. */
            id: string;
            /** @description Base64url. */
            rawId: string;
            response: components["schemas"]["AssertionInput"];
            /** @enum {string} */
            type: "public-key";
        };
        /** @enum {string} */
        PasskeyAttachment: "platform" | "cross-platform";
        PasskeyCreationOptionsView: {
            attestation?: string;
            authenticatorSelection?: components["schemas"]["AuthenticatorSelectionView"];
            /** @description Base64url; works once, within five minutes, in this session. */
            challenge: string;
            excludeCredentials?: components["schemas"]["KnownPasskeyView"][];
            extensions?: {
                [key: string]: unknown;
            };
            hints?: string[];
            pubKeyCredParams: components["schemas"]["KeyAlgorithmView"][];
            rp: components["schemas"]["RelyingPartyView"];
            /** @description Milliseconds. */
            timeout?: number;
            user: components["schemas"]["PasskeyUserView"];
        };
        PasskeyNameRequest: {
            /** @description How you tell it from the others. */
            name: string;
        };
        PasskeyRequestOptionsView: {
            allowCredentials?: components["schemas"]["KnownPasskeyView"][];
            /** @description Base64url; works once, within five minutes. */
            challenge: string;
            extensions?: {
                [key: string]: unknown;
            };
            hints?: string[];
            rpId?: string;
            /** @description Milliseconds. */
            timeout?: number;
            userVerification?: string;
        };
        PasskeySignInRequest: {
            /** @description Only where the passkey alone is not accepted after a report. */
            password?: string;
            response: components["schemas"]["PasskeyAnswerInput"];
        };
        PasskeyUserView: {
            displayName: string;
            /** @description Base64url. */
            id: string;
            name: string;
        };
        PasskeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            name: string;
            /** @description Kept by a provider, not only on one device. */
            synced: boolean;
        };
        PasswordResetRequest: {
            /** Format: email */
            email: string;
        };
        PendingEmailChangeView: {
            pending: components["schemas"]["EmailChangeView"] | null;
        };
        PendingWorkView: {
            /** @description Service clients for which this person answers: they stay his until another sponsor is named. */
            clients: components["schemas"]["NamedView"][];
            /** @description Who stands in for this Access Owner, or will: that ends with the hand-over. */
            deputies: components["schemas"]["DeputyBriefView"][];
            /** @description Grants on which only the Access Owner can decide as the second person: they wait for whoever is it. */
            grants: components["schemas"]["WaitingGrantView"][];
        };
        /** @enum {string} */
        Permission: "member:read" | "member:admit" | "member:end" | "grant:read" | "grant:give" | "application:use" | "grant:narrow" | "grant:revoke" | "grant:extend" | "grant:decide" | "responsibility:delegate" | "owner:name" | "manager:name" | "sub-profile:read" | "sub-profile:define" | "subscription:read" | "cost-centre:read" | "client:read" | "client:make" | "client:end" | "decision:explain" | "contact:read" | "ledger:read" | "sim:read" | "sim:export" | "sim:history" | "sim:people" | "sim:block" | "sim:change-many" | "device:identify" | "device:mark" | "line:assign" | "line:allocate" | "line:read-own" | "line:block-own" | "invoice:read" | "document:read" | "incident:read" | "incident:open" | "order:place";
        PermissionApplicationView: {
            application: components["schemas"]["Application"];
            label: string;
        };
        /** @enum {string} */
        PermissionCategory: "people" | "rights" | "customer" | "machines" | "ledger" | "inventory" | "billing" | "documents" | "incidents" | "orders";
        PermissionView: {
            /** @description It gives nothing unless one of these is on. */
            applications: components["schemas"]["PermissionApplicationView"][];
            /** @description May stand in a sub-profile. */
            bundled: boolean;
            category: components["schemas"]["PermissionCategory"];
            categoryLabel: string;
            /** @description Customer data: never as Access Manager (I1). */
            data: boolean;
            /** @description The deed. */
            label: string;
            /** @description One of them is on at this Customer now. */
            on: boolean;
            permission: components["schemas"]["Permission"];
            /** @description Rulebook id. */
            rule: string;
            /** @description Of the Customer as a whole: a grant narrowed to a part does not give it (GC-8.2-b(4)). */
            whole: boolean;
        };
        PlacementRecordView: {
            /** Format: date-time */
            from: string;
            iccid: string;
            /** Format: uuid */
            lineId: string;
            number: string;
            /** Format: uuid */
            simId: string;
            /**
             * Format: date-time
             * @description Null: still so.
             */
            to: string | null;
        };
        PreferencesRequest: {
            language: components["schemas"]["Language"];
        };
        /** @description A refusal (RFC 9457). Programs read `code`; people read `title` and `detail`. */
        Problem: {
            /**
             * @description Stable.
             * @example grant.not-live
             */
            code: string;
            detail?: string;
            /** @description What is wrong where. */
            errors?: {
                message: string;
                /** @description JSON pointer into the request. */
                pointer: string;
            }[];
            /** @description With a fault of ours: the key to its log. Elsewhere the header X-Request-Id says it. */
            requestId?: string;
            /**
             * @description Rulebook id.
             * @example GC-8.3-d
             */
            rule?: string;
            status: number;
            title: string;
            /** @description `urn:mandate:problem:` and the code. */
            type: string;
        };
        ProofOrPasswordRequest: {
            /** @description A fresh code of the authenticator, or a recovery code. */
            code?: string;
            /** @description Or the answer of a passkey to the same options as for signing in. */
            passkey?: components["schemas"]["PasskeyAnswerInput"];
            /** @description The proof where no second factor is set. */
            password?: string;
        };
        PublicKeyInput: {
            alg?: components["schemas"]["KeyAlgorithm"];
            crv?: components["schemas"]["KeyCurve"];
            e?: string;
            /** @description Without one: the thumbprint (RFC 7638). */
            kid?: string;
            kty: components["schemas"]["KeyType"];
            n?: string;
            /** @enum {string} */
            use?: "sig";
            x?: string;
            y?: string;
        };
        PublicKeySetInput: {
            keys: components["schemas"]["PublicKeyInput"][];
        };
        ReceiptRequest: {
            /** @description Which letter it is, and how that was seen. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description As 2026-03-01, in legal time. Default: today. */
            receivedOn?: string;
        };
        RecoveryCaseAbilitiesView: {
            /** @description It is open, and another agent opened it. */
            decide: boolean;
        };
        RecoveryCaseListingView: {
            abilities: components["schemas"]["RecoveryCaseAbilitiesView"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["NamedView"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RecoveryKind"];
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["NamedView"];
            state: components["schemas"]["RecoveryState"];
        };
        RecoveryCasePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["RecoveryCaseListingView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        RecoveryCaseView: {
            abilities: components["schemas"]["RecoveryCaseAbilitiesView"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["NamedView"] | null;
            decisionReason: string | null;
            evidence: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RecoveryKind"];
            /**
             * Format: uuid
             * @description The Access Owner whose second factor it is, or who is to become Access Owner.
             */
            memberId: string;
            memberName: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["NamedView"];
            state: components["schemas"]["RecoveryState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        RecoveryCodesView: {
            /** @description Shown this once. Each works once. */
            recoveryCodes: string[];
        };
        /** @enum {string} */
        RecoveryDecision: "executed" | "refused";
        /** @enum {string} */
        RecoveryKind: "secondFactor" | "ownership";
        /** @enum {string} */
        RecoveryState: "open" | "executed" | "refused";
        RedemptionRequest: {
            password: string;
            /** @description What stands behind # in the link of the mail. */
            token: string;
        };
        RegisterCustomerRequest: {
            /** @description Such as 0123.456.749. */
            enterpriseNumber: string;
            language: components["schemas"]["Language"];
            legalName: string;
            /**
             * Format: email
             * @description Where notices go; a group mailbox is welcome here.
             */
            noticeEmail: string;
            /** @description The registrant becomes Access Manager, there is no Access Owner (GC-8.1.2-a). */
            ownerOptOut?: boolean;
            registrant: components["schemas"]["RegistrantInput"];
            seat: string;
            statementOfAuthority: components["schemas"]["StatementOfAuthorityInput"];
        };
        RegistrantInput: {
            displayName: string;
            /**
             * Format: email
             * @description Of one person (GC-8.1.2-a).
             */
            email: string;
            /** @description His own. Default: that of the Customer. */
            language?: components["schemas"]["Language"];
            link: components["schemas"]["LinkKind"];
        };
        ReleaseLineRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        RelyingPartyView: {
            id?: string;
            name: string;
        };
        ReplacementView: {
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            lineId: string;
            /**
             * Format: uuid
             * @description The card that has the line now.
             */
            newSimId: string;
            /**
             * Format: uuid
             * @description The former card.
             */
            simId: string;
            /** @description Of the former card. */
            version: number;
        };
        ReplaceRequest: {
            /**
             * Format: uuid
             * @description A card in stock.
             */
            newSimId: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        ReportByLinkRequest: {
            /** @description What stands behind # in the link of the mail. */
            token: string;
        };
        ReportCompromiseRequest: {
            /** @description What happened: loss, theft, fraud. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /**
             * Format: date-time
             * @description Since when somebody else may have used it. Default: now.
             */
            suspectedSince?: string;
        };
        RevokeGrantRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        RevokeGrantsRequest: {
            /** @description At most 10000, each once. */
            grantIds: string[];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        RotateSecretRequest: {
            /** @description How long the older secret still works: 0 to 30 days, 7 if not said. */
            overlapDays?: number;
        };
        /** @enum {string} */
        SavedFilterNaming: "costCentreId" | "billingAccountId" | "memberId";
        /** @enum {string} */
        SavedFilterOfPeople: "memberId" | "unassigned" | "search" | "sort";
        SavedFilterView: {
            /** Format: uuid */
            billingAccountId: string | null;
            blockEndsWithin: number | null;
            /** Format: uuid */
            costCentreId: string | null;
            form: components["schemas"]["SimForm"] | null;
            /** Format: uuid */
            memberId: string | null;
            search: string | null;
            state: components["schemas"]["SimState"][] | null;
            tariffPlan: string | null;
            unassigned: boolean | null;
        };
        SavedViewAbilitiesView: {
            /** @description Yours. */
            change: boolean;
            /** @description Yours, or shared and you are the Access Owner. */
            delete: boolean;
        };
        SavedViewsView: {
            /** @description Yours first, then what others share, by name; at most 500. */
            items: components["schemas"]["SavedViewView"][];
        };
        SavedViewView: {
            abilities: components["schemas"]["SavedViewAbilitiesView"];
            /** @description Null: the usual ones. */
            columns: components["schemas"]["SimColumn"][] | null;
            direction: components["schemas"]["SortDirection"];
            filter: components["schemas"]["SavedFilterView"];
            /** @description What its filter names and is there no more: it finds nothing until that is changed. */
            gone: components["schemas"]["SavedFilterNaming"][];
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Yours. */
            own: boolean;
            /** @description Who saved it; a machine is told no names. */
            owner: components["schemas"]["SimPersonView"] | null;
            shared: boolean;
            sort: components["schemas"]["SimSort"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
            /** @description What it asks for besides, and is not told to you because you may not see whose a line is (`sim:people`). */
            withheld: components["schemas"]["SavedFilterOfPeople"][];
        };
        SaveViewRequest: {
            /** @description Null: the usual ones. */
            columns?: components["schemas"]["SimColumn"][] | null;
            direction: components["schemas"]["SortDirection"];
            /** @description Of the list, as it is asked for; a person or a part of the Customer that it names must be there. */
            filter: components["schemas"]["SimFilterRequest"];
            /** @description Yours alone: another one of yours has another name, whatever its case. */
            name: string;
            /** @description Everybody of the Customer who may see SIMs can open it, and sees there what he may see. */
            shared: boolean;
            sort: components["schemas"]["SimSort"];
        };
        /** @enum {string} */
        ScopeKind: "costCentre" | "billingAccount" | "line";
        ScopePartInput: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ScopeKind"];
        };
        SecondFactorOfferView: {
            /** @description The same as an otpauth address, to show as a QR code. */
            otpauthUri: string;
            /** @description Base32, to type into an authenticator. */
            secret: string;
        };
        SecondFactorRequest: {
            /** @description A fresh code of the authenticator, or a recovery code. */
            code?: string;
            /** @description Or the answer of a passkey to the same options as for signing in. */
            passkey?: components["schemas"]["PasskeyAnswerInput"];
        };
        SecondFactorView: {
            passkeys: number;
            recoveryCodesLeft: number;
            /** @description An authenticator is set. */
            totp: boolean;
        };
        /** @enum {string} */
        SecondPersonState: "notNeeded" | "pending" | "approved" | "refused";
        SecondPersonView: {
            because: components["schemas"]["Doubt"] | null;
            needed: boolean;
            /** @description In your language. */
            sentence: string | null;
        };
        SecretView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            live: boolean;
        };
        ServiceClientPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["ClientView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        SetSubscriptionRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            state: components["schemas"]["ApplicationState"];
        };
        SignedInView: {
            customers: components["schemas"]["CustomerName"][];
            identity: components["schemas"]["IdentityView"];
            /** @description Null: depends on the capacity chosen later (an Access Owner or Access Manager must). */
            mustSetSecondFactor: boolean | null;
            /** @description A second factor is set. */
            secondFactor: boolean;
        };
        SignInRequest: {
            /** @description Six digits of the authenticator, or a recovery code. */
            code?: string;
            /** Format: email */
            email: string;
            password: string;
        };
        SimAbilitiesView: {
            allocate: boolean;
            assign: boolean;
            /** @description Block, unblock and replace the card (S0-6). */
            block: boolean;
            export: boolean;
            history: boolean;
            read: boolean;
        };
        SimBillingAccountView: {
            /** Format: uuid */
            id: string;
            name: string;
            number: string;
        };
        SimBlockView: {
            /** @description Null where the operator has set it. */
            cause: components["schemas"]["BlockCause"] | null;
            /**
             * Format: date-time
             * @description Three calendar months from the beginning: no end may be later. Null where the operator has set it; its end cannot be changed.
             */
            latestUntil: string | null;
            /**
             * Format: date-time
             * @description Null where the operator has set it.
             */
            since: string | null;
            /** Format: date-time */
            until: string | null;
        };
        /** @enum {string} */
        SimColumn: "number" | "iccid" | "person" | "state" | "plan" | "costCentre" | "billingAccount" | "form" | "device" | "activated" | "blockedUntil" | "imsi" | "options";
        SimCostCentreView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        SimDetailView: {
            abilities: components["schemas"]["SimAbilitiesView"];
            /** Format: date-time */
            activatedAt: string | null;
            billingAccount: components["schemas"]["SimBillingAccountView"] | null;
            block: components["schemas"]["SimBlockView"] | null;
            /** Format: date-time */
            blockedUntil: string | null;
            costCentre: components["schemas"]["SimCostCentreView"] | null;
            /** @description Null unless the device is marked as owned by the Customer (SC-MN-4) and the reader holds `device:identify`. */
            device: components["schemas"]["SimDeviceView"] | null;
            /** @description Only for holders of `device:mark`: the handle of the device in use, also of one that is not owned; it tells nothing else of it. */
            deviceMark: components["schemas"]["DeviceMarkView"] | null;
            form: components["schemas"]["SimForm"];
            iccid: string;
            /** Format: uuid */
            id: string;
            imsi: string;
            line: components["schemas"]["SimLineView"] | null;
            /** @description Of the line: name it in If-Match to assign, release or allocate. */
            lineVersion: number | null;
            /** @description Null also where the reader may not see people (`sim:people`). */
            person: components["schemas"]["SimPersonView"] | null;
            state: components["schemas"]["SimState"];
            /** @description Of the card: name it in If-Match to block, unblock or replace it. */
            version: number;
        };
        SimDeviceView: {
            /** Format: uuid */
            id: string;
            imei: string;
            make: string | null;
            model: string | null;
        };
        SimFilterRequest: {
            /** Format: uuid */
            billingAccountId?: string;
            /** @description Blocked, and the block ends within so many days, 1 to 92 (S0-6). */
            blockEndsWithin?: number;
            /** Format: uuid */
            costCentreId?: string;
            form?: components["schemas"]["SimForm"];
            /**
             * Format: uuid
             * @description Needs `sim:people`.
             */
            memberId?: string;
            /** @description Begins so: a number (+32470… or 0470…), an ICCID (89…), any word of a person's name, or a cost centre by code or name. Case and accents do not matter in names. */
            search?: string;
            state?: components["schemas"]["SimState"][];
            tariffPlan?: string;
            /** @description Lines that are assigned to nobody (true) or to somebody (false). Needs `sim:people`. */
            unassigned?: boolean;
        };
        /** @enum {string} */
        SimForm: "card" | "eSIM";
        SimHistoryView: {
            /** @description Devices of this card while they were the Customer's; null where the reader may not see devices. */
            devices: components["schemas"]["DeviceRecordView"][] | null;
            /** @description Whose those lines were; null where the reader may not see people. */
            persons: components["schemas"]["AssignmentRecordView"][] | null;
            /** @description Every card on the lines where this card has been. */
            placements: components["schemas"]["PlacementRecordView"][];
        };
        SimLineView: {
            /** Format: uuid */
            id: string;
            /** @description E.164 */
            number: string;
            options: string[];
            tariffPlan: string;
        };
        SimPageView: {
            /** @description Only where it was asked for. */
            count?: components["schemas"]["PageCount"];
            items: components["schemas"]["SimView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        SimPersonView: {
            /** Format: uuid */
            memberId: string;
            name: string;
        };
        SimSelectionRequest: {
            /** @description Everything that the list of this filter finds, on all of its pages. */
            filter?: components["schemas"]["SimFilterRequest"];
            /** @description At most 1,000. */
            simIds?: string[];
        };
        /** @enum {string} */
        SimSort: "iccid" | "number" | "person" | "tariffPlan" | "state";
        SimsOverviewView: {
            /** @description Cards whose person you may see; null without `sim:people`. */
            assigned: components["schemas"]["AssignedCountView"] | null;
            /** @description The 12 with most cards, most first. */
            costCentres: components["schemas"]["CostCentreCountView"][];
            /** @description Cards of any other cost centre. */
            otherCostCentres: number;
            /** @description Cards with any other plan. */
            otherTariffPlans: number;
            /** @description Every state, in the order of a card's life. */
            states: components["schemas"]["SimStateCountView"][];
            /** @description The 12 with most cards, most first. */
            tariffPlans: components["schemas"]["TariffPlanCountView"][];
            total: number;
        };
        /** @enum {string} */
        SimState: "inStock" | "active" | "blocked" | "suspended" | "ended";
        SimStateCountView: {
            count: number;
            state: components["schemas"]["SimState"];
        };
        SimView: {
            abilities: components["schemas"]["SimAbilitiesView"];
            /** Format: date-time */
            activatedAt: string | null;
            billingAccount: components["schemas"]["SimBillingAccountView"] | null;
            /** Format: date-time */
            blockedUntil: string | null;
            costCentre: components["schemas"]["SimCostCentreView"] | null;
            /** @description Null unless the device is marked as owned by the Customer (SC-MN-4) and the reader holds `device:identify`. */
            device: components["schemas"]["SimDeviceView"] | null;
            form: components["schemas"]["SimForm"];
            iccid: string;
            /** Format: uuid */
            id: string;
            imsi: string;
            line: components["schemas"]["SimLineView"] | null;
            /** @description Null also where the reader may not see people (`sim:people`). */
            person: components["schemas"]["SimPersonView"] | null;
            state: components["schemas"]["SimState"];
        };
        /** @enum {string} */
        SortDirection: "asc" | "desc";
        SponsorRequest: {
            /** Format: uuid */
            sponsorMemberId: string;
        };
        SponsorView: {
            displayName: string;
            /** Format: uuid */
            memberId: string;
        };
        StandsInForView: {
            capacity: components["schemas"]["GrantorProfile"];
            /** Format: uuid */
            deputyshipId: string;
            /**
             * Format: uuid
             * @description Whom you stand in for.
             */
            memberId: string;
            name: string;
            /** Format: date-time */
            until: string | null;
        };
        StatementOfAuthorityInput: {
            /** @description Who states it. */
            by: string;
            given: boolean;
        };
        SubProfileAbilitiesView: {
            retire: boolean;
        };
        /** @enum {string} */
        SubProfilePermission: "member:read" | "grant:read" | "sub-profile:read" | "subscription:read" | "cost-centre:read" | "client:read" | "contact:read" | "ledger:read" | "sim:read" | "sim:export" | "sim:history" | "sim:people" | "sim:block" | "sim:change-many" | "device:identify" | "device:mark" | "line:assign" | "line:allocate" | "invoice:read" | "document:read" | "incident:read" | "incident:open" | "order:place";
        SubProfileView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["SubProfileAbilitiesView"];
            builtIn: boolean;
            code: string;
            /** @description How many people and machines hold it in force, exact up to 1,000. Null: you may not see grants. */
            holders: components["schemas"]["PageCount"] | null;
            /** Format: uuid */
            id: string;
            name: string;
            permissions: string[];
            /** Format: date-time */
            retiredAt: string | null;
            version: number;
        };
        TariffPlanCountView: {
            count: number;
            /** @description Null: cards on no line. */
            plan: string | null;
        };
        TickRowsRequest: {
            /** @description Default: every row that can be done. */
            rows?: number[];
            ticked: boolean;
        };
        UnblockRequest: {
            /**
             * Format: date-time
             * @description When the operator was told by telephone; it stands in the ledger.
             */
            calledAt?: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        UndoBulkRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        UndoPreviewView: {
            /** @description How many would be again as they were. */
            back: number;
            /** @description How many were changed since, and stay as they are. */
            changedSince: number;
            /** Format: uuid */
            deedId: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        UndoRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        WaitingGrantView: {
            holder: string;
            /** Format: uuid */
            id: string;
            profile: components["schemas"]["GrantProfile"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
        };
        WhatIfRequest: {
            /** @description Sub-profiles that gave something else. At most 1000. */
            changedSubProfiles?: components["schemas"]["ChangedSubProfile"][];
            /** @description Members whose link ended. At most 1000. */
            endedMembers?: string[];
            /** @description Grants that were narrowed. At most 1000. */
            narrowedGrants?: components["schemas"]["NarrowedGrant"][];
            /** @description Grants that were revoked. At most 1000. */
            revokedGrants?: string[];
        };
        WhatIfView: {
            /** @description How many of them would gain or lose something: nothing else gives it to them. */
            affected: number;
            /** @description How many people and service clients hold one of these rights. */
            asked: number;
            /**
             * Format: date-time
             * @description The instant that is told of: now.
             */
            at: string;
            /** @description The first 200 of those, by name. */
            holders: components["schemas"]["AffectedHolderView"][];
        };
        WhoAmIView: {
            /** @description The one chosen there; which are open, the capacities of a Customer say. */
            capacity: components["schemas"]["Capacity"] | null;
            /**
             * Format: uuid
             * @description Where a capacity was chosen last.
             */
            customerId: string | null;
            customers: components["schemas"]["CustomerName"][];
            identity: components["schemas"]["IdentityView"];
            /** @description Null: depends on the capacity chosen later (an Access Owner or Access Manager must). */
            mustSetSecondFactor: boolean | null;
            /** @description This session was opened with the second factor. */
            raised: boolean;
            /** @description A second factor is set. */
            secondFactor: boolean;
            /** Format: uuid */
            sessionId: string;
        };
    };
    responses: {
        /** @description The request cannot be read, or has wrong or unknown fields. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change collides with what is there; or several capacities are open to you and none is chosen (`capacity.not-chosen`). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Every other refusal: a body that is too large (413) or of another type (415), a portal that cannot answer just now (503, with Retry-After), a fault of ours (500). */
        Fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not in this session: the second factor or the proof of Mandate-CSRF is missing, or another person must do it. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is readable, but not so here; or its Idempotency-Key was used for another one. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You may not do this. With the code `not-allowed` the whole decision is told; another code says what else is in the way. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing here that you can see. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, or the session or token counts no more. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was changed since you read it. Read it again and decide anew. */
        StaleVersion: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Send the ETag you read in the header If-Match. */
        VersionMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Sent again under the same key, it is done once and answered again. */
        IdempotencyKey: string;
        /** @description The ETag you read: the version of the object in quotes. */
        IfMatch: string;
        /** @description The language of sentences: en, fr, nl, de. Default: that of the person who asks. */
        Language: string;
        /** @description Shows that no other site sent this request (P18). */
        Proof: "1";
        /** @description Needed with a session cookie, not with a token (P18). */
        ProofWithCookie: "1";
        /** @description Needed from an agent of the operator: why he looks. It stands in the Customer's ledger: one line of 3 to 500 characters, words in it. */
        Reason: string;
    };
    requestBodies: never;
    headers: {
        /** @description Version of the object, for If-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type AcceptanceRequest = components['schemas']['AcceptanceRequest'];
export type AcceptanceView = components['schemas']['AcceptanceView'];
export type AccessChoiceView = components['schemas']['AccessChoiceView'];
export type AccessNeed = components['schemas']['AccessNeed'];
export type AccessRequestAbilitiesView = components['schemas']['AccessRequestAbilitiesView'];
export type AccessRequestAnswerView = components['schemas']['AccessRequestAnswerView'];
export type AccessRequestGrantView = components['schemas']['AccessRequestGrantView'];
export type AccessRequestInFullView = components['schemas']['AccessRequestInFullView'];
export type AccessRequestPage = components['schemas']['AccessRequestPage'];
export type AccessRequestSide = components['schemas']['AccessRequestSide'];
export type AccessRequestState = components['schemas']['AccessRequestState'];
export type AccessRequestView = components['schemas']['AccessRequestView'];
export type AccessToResourceView = components['schemas']['AccessToResourceView'];
export type ActingCapacity = components['schemas']['ActingCapacity'];
export type AddedPasskeyView = components['schemas']['AddedPasskeyView'];
export type AddPasskeyRequest = components['schemas']['AddPasskeyRequest'];
export type AdmitMemberRequest = components['schemas']['AdmitMemberRequest'];
export type AffectedHolderView = components['schemas']['AffectedHolderView'];
export type AgentView = components['schemas']['AgentView'];
export type AllocateLineRequest = components['schemas']['AllocateLineRequest'];
export type AnsweredEmailChangeView = components['schemas']['AnsweredEmailChangeView'];
export type Application = components['schemas']['Application'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationView = components['schemas']['ApplicationView'];
export type AskAccessRequest = components['schemas']['AskAccessRequest'];
export type AskDecisionsRequest = components['schemas']['AskDecisionsRequest'];
export type AskedPlace = components['schemas']['AskedPlace'];
export type AssertionInput = components['schemas']['AssertionInput'];
export type AssignedCountView = components['schemas']['AssignedCountView'];
export type AssigneeView = components['schemas']['AssigneeView'];
export type AssignLineRequest = components['schemas']['AssignLineRequest'];
export type AssignmentPreviewView = components['schemas']['AssignmentPreviewView'];
export type AssignmentRecordView = components['schemas']['AssignmentRecordView'];
export type AttestationInput = components['schemas']['AttestationInput'];
export type AuthenticatorSelectionView = components['schemas']['AuthenticatorSelectionView'];
export type BillingAccountPage = components['schemas']['BillingAccountPage'];
export type BillingAccountView = components['schemas']['BillingAccountView'];
export type BlockCause = components['schemas']['BlockCause'];
export type BlockEndRequest = components['schemas']['BlockEndRequest'];
export type BlockPreviewView = components['schemas']['BlockPreviewView'];
export type BlockRequest = components['schemas']['BlockRequest'];
export type BlockView = components['schemas']['BlockView'];
export type BulkChangeAbilitiesView = components['schemas']['BulkChangeAbilitiesView'];
export type BulkChangePage = components['schemas']['BulkChangePage'];
export type BulkChangeRowPage = components['schemas']['BulkChangeRowPage'];
export type BulkChangeView = components['schemas']['BulkChangeView'];
export type BulkDeed = components['schemas']['BulkDeed'];
export type BulkDeedAbilitiesView = components['schemas']['BulkDeedAbilitiesView'];
export type BulkDeedKind = components['schemas']['BulkDeedKind'];
export type BulkDeedRequest = components['schemas']['BulkDeedRequest'];
export type BulkDeedState = components['schemas']['BulkDeedState'];
export type BulkDeedsView = components['schemas']['BulkDeedsView'];
export type BulkDeedView = components['schemas']['BulkDeedView'];
export type BulkExampleView = components['schemas']['BulkExampleView'];
export type BulkFaultView = components['schemas']['BulkFaultView'];
export type BulkPreviewRequest = components['schemas']['BulkPreviewRequest'];
export type BulkPreviewView = components['schemas']['BulkPreviewView'];
export type BulkRowCountsView = components['schemas']['BulkRowCountsView'];
export type BulkRowDeed = components['schemas']['BulkRowDeed'];
export type BulkRowView = components['schemas']['BulkRowView'];
export type BulkState = components['schemas']['BulkState'];
export type CapacitiesView = components['schemas']['CapacitiesView'];
export type Capacity = components['schemas']['Capacity'];
export type CardInStockView = components['schemas']['CardInStockView'];
export type ChainLinkKind = components['schemas']['ChainLinkKind'];
export type ChainLinkView = components['schemas']['ChainLinkView'];
export type ChangedGrantView = components['schemas']['ChangedGrantView'];
export type ChangedSubProfile = components['schemas']['ChangedSubProfile'];
export type ChooseCapacityRequest = components['schemas']['ChooseCapacityRequest'];
export type ClientAbilitiesView = components['schemas']['ClientAbilitiesView'];
export type ClientAuthentication = components['schemas']['ClientAuthentication'];
export type ClientLife = components['schemas']['ClientLife'];
export type ClientStateView = components['schemas']['ClientStateView'];
export type ClientStop = components['schemas']['ClientStop'];
export type ClientView = components['schemas']['ClientView'];
export type CloseCompromiseRequest = components['schemas']['CloseCompromiseRequest'];
export type CodeRequest = components['schemas']['CodeRequest'];
export type ComparisonView = components['schemas']['ComparisonView'];
export type CompromiseAbilitiesView = components['schemas']['CompromiseAbilitiesView'];
export type CompromisePage = components['schemas']['CompromisePage'];
export type CompromisePreviewView = components['schemas']['CompromisePreviewView'];
export type CompromiseState = components['schemas']['CompromiseState'];
export type CompromiseView = components['schemas']['CompromiseView'];
export type ContactView = components['schemas']['ContactView'];
export type CostCentreCountView = components['schemas']['CostCentreCountView'];
export type CostCentrePage = components['schemas']['CostCentrePage'];
export type CostCentreView = components['schemas']['CostCentreView'];
export type Cure = components['schemas']['Cure'];
export type CustomerListingView = components['schemas']['CustomerListingView'];
export type CustomerName = components['schemas']['CustomerName'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type CustomerState = components['schemas']['CustomerState'];
export type CustomerView = components['schemas']['CustomerView'];
export type DecideGrantRequest = components['schemas']['DecideGrantRequest'];
export type DecideMarkingRequest = components['schemas']['DecideMarkingRequest'];
export type DecideRecoveryCaseRequest = components['schemas']['DecideRecoveryCaseRequest'];
export type DecisionActorView = components['schemas']['DecisionActorView'];
export type DecisionAnswerView = components['schemas']['DecisionAnswerView'];
export type DecisionGrantView = components['schemas']['DecisionGrantView'];
export type DecisionQuestion = components['schemas']['DecisionQuestion'];
export type DecisionScopePartView = components['schemas']['DecisionScopePartView'];
export type DecisionView = components['schemas']['DecisionView'];
export type DeclineAccessRequestRequest = components['schemas']['DeclineAccessRequestRequest'];
export type DefineSubProfileRequest = components['schemas']['DefineSubProfileRequest'];
export type DeputyAbilitiesView = components['schemas']['DeputyAbilitiesView'];
export type DeputyBriefView = components['schemas']['DeputyBriefView'];
export type DeputyCapacity = components['schemas']['DeputyCapacity'];
export type DeputyEffectView = components['schemas']['DeputyEffectView'];
export type DeputyEndCause = components['schemas']['DeputyEndCause'];
export type DeputyOfView = components['schemas']['DeputyOfView'];
export type DeputyPage = components['schemas']['DeputyPage'];
export type DeputyState = components['schemas']['DeputyState'];
export type DeputyView = components['schemas']['DeputyView'];
export type DeviceMarkView = components['schemas']['DeviceMarkView'];
export type DeviceOwnershipView = components['schemas']['DeviceOwnershipView'];
export type DeviceRecordView = components['schemas']['DeviceRecordView'];
export type DeviceSimRecordView = components['schemas']['DeviceSimRecordView'];
export type DeviceView = components['schemas']['DeviceView'];
export type Doubt = components['schemas']['Doubt'];
export type Effect = components['schemas']['Effect'];
export type EffectView = components['schemas']['EffectView'];
export type EmailChangeRequest = components['schemas']['EmailChangeRequest'];
export type EmailChangeView = components['schemas']['EmailChangeView'];
export type EndClientRequest = components['schemas']['EndClientRequest'];
export type EndDeputyshipRequest = components['schemas']['EndDeputyshipRequest'];
export type EndMemberRequest = components['schemas']['EndMemberRequest'];
export type EndMembersRequest = components['schemas']['EndMembersRequest'];
export type ExtendGrantRequest = components['schemas']['ExtendGrantRequest'];
export type ExtraRightView = components['schemas']['ExtraRightView'];
export type GiveGrantRequest = components['schemas']['GiveGrantRequest'];
export type GiveGrantsRequest = components['schemas']['GiveGrantsRequest'];
export type GrantAbilitiesView = components['schemas']['GrantAbilitiesView'];
export type GrantAccessRequestRequest = components['schemas']['GrantAccessRequestRequest'];
export type GrantEffectView = components['schemas']['GrantEffectView'];
export type GrantorProfile = components['schemas']['GrantorProfile'];
export type GrantorView = components['schemas']['GrantorView'];
export type GrantPageView = components['schemas']['GrantPageView'];
export type GrantProfile = components['schemas']['GrantProfile'];
export type GrantScopePartView = components['schemas']['GrantScopePartView'];
export type GrantState = components['schemas']['GrantState'];
export type GrantSubProfileView = components['schemas']['GrantSubProfileView'];
export type GrantView = components['schemas']['GrantView'];
export type HandedOverView = components['schemas']['HandedOverView'];
export type HandOverRequest = components['schemas']['HandOverRequest'];
export type HolderKind = components['schemas']['HolderKind'];
export type Holding = components['schemas']['Holding'];
export type IdentityView = components['schemas']['IdentityView'];
export type IdleView = components['schemas']['IdleView'];
export type InventoryLoadErrorPage = components['schemas']['InventoryLoadErrorPage'];
export type InventoryLoadPage = components['schemas']['InventoryLoadPage'];
export type InventoryLoadView = components['schemas']['InventoryLoadView'];
export type InvitationState = components['schemas']['InvitationState'];
export type KeyAlgorithm = components['schemas']['KeyAlgorithm'];
export type KeyAlgorithmView = components['schemas']['KeyAlgorithmView'];
export type KeyCurve = components['schemas']['KeyCurve'];
export type KeyType = components['schemas']['KeyType'];
export type KnownPasskeyView = components['schemas']['KnownPasskeyView'];
export type Language = components['schemas']['Language'];
export type LedgerActorKind = components['schemas']['LedgerActorKind'];
export type LedgerActorView = components['schemas']['LedgerActorView'];
export type LedgerDetailPage = components['schemas']['LedgerDetailPage'];
export type LedgerDetailsView = components['schemas']['LedgerDetailsView'];
export type LedgerDetailView = components['schemas']['LedgerDetailView'];
export type LedgerEntryPage = components['schemas']['LedgerEntryPage'];
export type LedgerEntryView = components['schemas']['LedgerEntryView'];
export type LedgerEvent = components['schemas']['LedgerEvent'];
export type LedgerEventFilter = components['schemas']['LedgerEventFilter'];
export type LedgerHeadView = components['schemas']['LedgerHeadView'];
export type LedgerVerificationView = components['schemas']['LedgerVerificationView'];
export type LeftOutBecause = components['schemas']['LeftOutBecause'];
export type LeftOutView = components['schemas']['LeftOutView'];
export type LetterRequest = components['schemas']['LetterRequest'];
export type LineAllocationView = components['schemas']['LineAllocationView'];
export type LineAssignmentView = components['schemas']['LineAssignmentView'];
export type LinkKind = components['schemas']['LinkKind'];
export type LinkPreviewView = components['schemas']['LinkPreviewView'];
export type LinkRequest = components['schemas']['LinkRequest'];
export type LoadAbilitiesView = components['schemas']['LoadAbilitiesView'];
export type LoadErrorView = components['schemas']['LoadErrorView'];
export type LoadState = components['schemas']['LoadState'];
export type MadeClientView = components['schemas']['MadeClientView'];
export type MakeClientRequest = components['schemas']['MakeClientRequest'];
export type MarkDeviceRequest = components['schemas']['MarkDeviceRequest'];
export type MemberAbilitiesView = components['schemas']['MemberAbilitiesView'];
export type MemberEndPreviewView = components['schemas']['MemberEndPreviewView'];
export type MemberGrantView = components['schemas']['MemberGrantView'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberState = components['schemas']['MemberState'];
export type MemberView = components['schemas']['MemberView'];
export type MissingCause = components['schemas']['MissingCause'];
export type MissingRightView = components['schemas']['MissingRightView'];
export type NameDeputyRequest = components['schemas']['NameDeputyRequest'];
export type NamedView = components['schemas']['NamedView'];
export type NarrowedGrant = components['schemas']['NarrowedGrant'];
export type NarrowGrantRequest = components['schemas']['NarrowGrantRequest'];
export type NarrowGrantsRequest = components['schemas']['NarrowGrantsRequest'];
export type NewPasskeyInput = components['schemas']['NewPasskeyInput'];
export type NewSecretView = components['schemas']['NewSecretView'];
export type NotAllowed = components['schemas']['NotAllowed'];
export type NotedSignIn = components['schemas']['NotedSignIn'];
export type OpenRecoveryCaseRequest = components['schemas']['OpenRecoveryCaseRequest'];
export type OperatorPermission = components['schemas']['OperatorPermission'];
export type OperatorRole = components['schemas']['OperatorRole'];
export type OwnCardRecordView = components['schemas']['OwnCardRecordView'];
export type OwnCustomerView = components['schemas']['OwnCustomerView'];
export type OwnershipView = components['schemas']['OwnershipView'];
export type OwnerView = components['schemas']['OwnerView'];
export type OwnLineAbilitiesView = components['schemas']['OwnLineAbilitiesView'];
export type OwnLinesView = components['schemas']['OwnLinesView'];
export type OwnLineView = components['schemas']['OwnLineView'];
export type OwnSessionView = components['schemas']['OwnSessionView'];
export type OwnSimView = components['schemas']['OwnSimView'];
export type OwnStep = components['schemas']['OwnStep'];
export type PageCount = components['schemas']['PageCount'];
export type PasskeyAnswerInput = components['schemas']['PasskeyAnswerInput'];
export type PasskeyAttachment = components['schemas']['PasskeyAttachment'];
export type PasskeyCreationOptionsView = components['schemas']['PasskeyCreationOptionsView'];
export type PasskeyNameRequest = components['schemas']['PasskeyNameRequest'];
export type PasskeyRequestOptionsView = components['schemas']['PasskeyRequestOptionsView'];
export type PasskeySignInRequest = components['schemas']['PasskeySignInRequest'];
export type PasskeyUserView = components['schemas']['PasskeyUserView'];
export type PasskeyView = components['schemas']['PasskeyView'];
export type PasswordResetRequest = components['schemas']['PasswordResetRequest'];
export type PendingEmailChangeView = components['schemas']['PendingEmailChangeView'];
export type PendingWorkView = components['schemas']['PendingWorkView'];
export type Permission = components['schemas']['Permission'];
export type PermissionApplicationView = components['schemas']['PermissionApplicationView'];
export type PermissionCategory = components['schemas']['PermissionCategory'];
export type PermissionView = components['schemas']['PermissionView'];
export type PlacementRecordView = components['schemas']['PlacementRecordView'];
export type PreferencesRequest = components['schemas']['PreferencesRequest'];
export type Problem = components['schemas']['Problem'];
export type ProofOrPasswordRequest = components['schemas']['ProofOrPasswordRequest'];
export type PublicKeyInput = components['schemas']['PublicKeyInput'];
export type PublicKeySetInput = components['schemas']['PublicKeySetInput'];
export type ReceiptRequest = components['schemas']['ReceiptRequest'];
export type RecoveryCaseAbilitiesView = components['schemas']['RecoveryCaseAbilitiesView'];
export type RecoveryCaseListingView = components['schemas']['RecoveryCaseListingView'];
export type RecoveryCasePage = components['schemas']['RecoveryCasePage'];
export type RecoveryCaseView = components['schemas']['RecoveryCaseView'];
export type RecoveryCodesView = components['schemas']['RecoveryCodesView'];
export type RecoveryDecision = components['schemas']['RecoveryDecision'];
export type RecoveryKind = components['schemas']['RecoveryKind'];
export type RecoveryState = components['schemas']['RecoveryState'];
export type RedemptionRequest = components['schemas']['RedemptionRequest'];
export type RegisterCustomerRequest = components['schemas']['RegisterCustomerRequest'];
export type RegistrantInput = components['schemas']['RegistrantInput'];
export type ReleaseLineRequest = components['schemas']['ReleaseLineRequest'];
export type RelyingPartyView = components['schemas']['RelyingPartyView'];
export type ReplacementView = components['schemas']['ReplacementView'];
export type ReplaceRequest = components['schemas']['ReplaceRequest'];
export type ReportByLinkRequest = components['schemas']['ReportByLinkRequest'];
export type ReportCompromiseRequest = components['schemas']['ReportCompromiseRequest'];
export type RevokeGrantRequest = components['schemas']['RevokeGrantRequest'];
export type RevokeGrantsRequest = components['schemas']['RevokeGrantsRequest'];
export type RotateSecretRequest = components['schemas']['RotateSecretRequest'];
export type SavedFilterNaming = components['schemas']['SavedFilterNaming'];
export type SavedFilterOfPeople = components['schemas']['SavedFilterOfPeople'];
export type SavedFilterView = components['schemas']['SavedFilterView'];
export type SavedViewAbilitiesView = components['schemas']['SavedViewAbilitiesView'];
export type SavedViewsView = components['schemas']['SavedViewsView'];
export type SavedViewView = components['schemas']['SavedViewView'];
export type SaveViewRequest = components['schemas']['SaveViewRequest'];
export type ScopeKind = components['schemas']['ScopeKind'];
export type ScopePartInput = components['schemas']['ScopePartInput'];
export type SecondFactorOfferView = components['schemas']['SecondFactorOfferView'];
export type SecondFactorRequest = components['schemas']['SecondFactorRequest'];
export type SecondFactorView = components['schemas']['SecondFactorView'];
export type SecondPersonState = components['schemas']['SecondPersonState'];
export type SecondPersonView = components['schemas']['SecondPersonView'];
export type SecretView = components['schemas']['SecretView'];
export type ServiceClientPage = components['schemas']['ServiceClientPage'];
export type SetSubscriptionRequest = components['schemas']['SetSubscriptionRequest'];
export type SignedInView = components['schemas']['SignedInView'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type SimAbilitiesView = components['schemas']['SimAbilitiesView'];
export type SimBillingAccountView = components['schemas']['SimBillingAccountView'];
export type SimBlockView = components['schemas']['SimBlockView'];
export type SimColumn = components['schemas']['SimColumn'];
export type SimCostCentreView = components['schemas']['SimCostCentreView'];
export type SimDetailView = components['schemas']['SimDetailView'];
export type SimDeviceView = components['schemas']['SimDeviceView'];
export type SimFilterRequest = components['schemas']['SimFilterRequest'];
export type SimForm = components['schemas']['SimForm'];
export type SimHistoryView = components['schemas']['SimHistoryView'];
export type SimLineView = components['schemas']['SimLineView'];
export type SimPageView = components['schemas']['SimPageView'];
export type SimPersonView = components['schemas']['SimPersonView'];
export type SimSelectionRequest = components['schemas']['SimSelectionRequest'];
export type SimSort = components['schemas']['SimSort'];
export type SimsOverviewView = components['schemas']['SimsOverviewView'];
export type SimState = components['schemas']['SimState'];
export type SimStateCountView = components['schemas']['SimStateCountView'];
export type SimView = components['schemas']['SimView'];
export type SortDirection = components['schemas']['SortDirection'];
export type SponsorRequest = components['schemas']['SponsorRequest'];
export type SponsorView = components['schemas']['SponsorView'];
export type StandsInForView = components['schemas']['StandsInForView'];
export type StatementOfAuthorityInput = components['schemas']['StatementOfAuthorityInput'];
export type SubProfileAbilitiesView = components['schemas']['SubProfileAbilitiesView'];
export type SubProfilePermission = components['schemas']['SubProfilePermission'];
export type SubProfileView = components['schemas']['SubProfileView'];
export type TariffPlanCountView = components['schemas']['TariffPlanCountView'];
export type TickRowsRequest = components['schemas']['TickRowsRequest'];
export type UnblockRequest = components['schemas']['UnblockRequest'];
export type UndoBulkRequest = components['schemas']['UndoBulkRequest'];
export type UndoPreviewView = components['schemas']['UndoPreviewView'];
export type UndoRequest = components['schemas']['UndoRequest'];
export type WaitingGrantView = components['schemas']['WaitingGrantView'];
export type WhatIfRequest = components['schemas']['WhatIfRequest'];
export type WhatIfView = components['schemas']['WhatIfView'];
export type WhoAmIView = components['schemas']['WhoAmIView'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseFault = components['responses']['Fault'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInvalid = components['responses']['Invalid'];
export type ResponseNotAllowed = components['responses']['NotAllowed'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseNotSignedIn = components['responses']['NotSignedIn'];
export type ResponseStaleVersion = components['responses']['StaleVersion'];
export type ResponseVersionMissing = components['responses']['VersionMissing'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterIfMatch = components['parameters']['IfMatch'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterProof = components['parameters']['Proof'];
export type ParameterProofWithCookie = components['parameters']['ProofWithCookie'];
export type ParameterReason = components['parameters']['Reason'];
export type HeaderETag = components['headers']['ETag'];
export type $defs = Record<string, never>;
export interface operations {
    ownCompromiseExecute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompromiseRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    ownCompromiseByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportByLinkRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                permission?: components["schemas"]["Permission"];
                /** @description `mine`: yours; `others`: those that you could decide on. Absent: both. */
                side?: components["schemas"]["AccessRequestSide"];
                state?: components["schemas"]["AccessRequestState"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskAccessRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestInFullView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is allowed already, asked already, or another grant is not what is missing; the answer says what helps. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accessRequestId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestInFullView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsDecline: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                accessRequestId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAccessRequestRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestInFullView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It waits for no answer any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsGrant: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                accessRequestId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAccessRequestRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestInFullView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It waits for no answer any more, is allowed meanwhile, or another grant is not what is missing now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    accessRequestsWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                accessRequestId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRequestInFullView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It waits for no answer any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    customersApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    customersBillingAccounts: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Any word of the code, number or name begins so, without case and accents. */
                search?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesApply: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in; it goes on by itself. */
            202: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is not planned any more, or no row is ticked. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It has finished. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is not planned any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesRows: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Only rows that cannot be done (true), or that can (false). */
                faulty?: boolean;
                limit?: number;
            };
            header?: never;
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeRowPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesTick: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickRowsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is not planned any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                bulkChangeId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It was not applied, is undone already, or cannot be undone. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembersRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesGive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveGrantsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesImport: {
        parameters: {
            query: {
                /** @description Told in the list. */
                fileName: string;
                /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
                reason: string;
            };
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        /** @description A CSV file (UTF-8, `,` or `;` as the header has it, quotes as in RFC 4180) or an Excel workbook (its first sheet), at most 10000 rows and 5 MB. A row is a person and a right; who gets several stands in several rows. Columns: `customer` (the enterprise number of the Customer: a file that was made for another one is refused), `name` (required; a name of at most 100 characters on one line), `email` (required; one plain e-mail address), `link` (required; one of employment, civilService, directorship), `language` (one of en, fr, nl, de), `starts_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `ends_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `profile` (one of AccessManager, SupportPortalUser, ServiceUser), `sub_profile` (a text of at most 100 characters on one line), `cost_centres` (codes, with | between them), `billing_accounts` (codes, with | between them), `right_starts_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `right_ends_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01). */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description Send it as CSV or as an Excel workbook. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file cannot be read, or its header is not understood. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesNarrow: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NarrowGrantsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkChangesRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeGrantsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeedsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    bulkExecute: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkDeedRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description What was selected has changed since the preview, or nothing of it would change. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    bulkDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMarkingRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It does not wait for a decision. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    bulkUndo: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                deedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoBulkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDeedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It cannot be taken back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    bulkUndoPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                deedId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UndoPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It cannot be taken back. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    bulkPreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkPreviewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    capacityCapacities: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacitiesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    clientsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description What stands anywhere in its name; case and accents do not matter. */
                name?: string;
                /** @description The member who answers for it. */
                sponsorMemberId?: string;
                /** @description Ended: by somebody, or past its end. One that is stopped for another reason is live. */
                state?: components["schemas"]["ClientLife"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceClientPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    clientsMake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeClientRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    clientsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesReportClient: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompromiseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesPreviewClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromisePreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    clientsEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndClientRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    clientsRotate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateSecretRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewSecretView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    clientsEndSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: string;
                customerId: string;
                secretId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndClientRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    clientsSponsor: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SponsorRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                state?: components["schemas"]["CompromiseState"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromisePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                compromiseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesActions: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                compromiseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesClose: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                compromiseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCompromiseRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is closed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesSent: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                compromiseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The case is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    membersContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    customersCostCentres: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Any word of the code, number or name begins so, without case and accents. */
                search?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostCentrePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsWhy: {
        parameters: {
            query: {
                /** @description Member or service client; absent: yourself, as you act now, or at another moment in whichever capacity gave it. */
                actor?: string;
                /** @description What is so at this instant. Default: now. */
                at?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                permission: components["schemas"]["Permission"];
                /** @description `sim:<id>` or `line:<id>`; absent: on anything at all. */
                resource?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsWhyEach: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDecisionsRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionAnswerView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    deputiesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Who is stood in for, or stands in. */
                memberId?: string;
                state?: components["schemas"]["DeputyState"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    deputiesName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameDeputyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description Somebody stands in during that time, or one of the two is away himself or stands in for another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    deputiesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                deputyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    deputiesEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                deputyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDeputyshipRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description It is none of yours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It has ended already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    deputiesPreview: {
        parameters: {
            query: {
                /** @description In which he is stood in for. */
                capacity: components["schemas"]["GrantorProfile"];
                deputyMemberId: string;
                /** @description At most twelve calendar months on: by itself everything is as before then. */
                endsAt: string;
                /** @description Who is stood in for. */
                forMemberId: string;
                /** @description Default: now. */
                startsAt?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyEffectView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    devicesRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    devicesMark: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                deviceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDeviceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceOwnershipView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    grantsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description What is so at this instant. Default: now. */
                at?: string;
                clientId?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                limit?: number;
                memberId?: string;
                profile?: components["schemas"]["GrantProfile"];
                /** @description As rows show it; pending is the inbox of second-person decisions. */
                state?: components["schemas"]["GrantState"];
                subProfileId?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPageView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    grantsGive: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveGrantRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    grantsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    grantsDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideGrantRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    grantsExtend: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendGrantRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    previewGrantsExtending: {
        parameters: {
            query: {
                endsAt: string;
            };
            header?: never;
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantEffectView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    grantsNarrow: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NarrowGrantRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedGrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    previewGrantsNarrowing: {
        parameters: {
            query: {
                /** @description `costCentre:<id>`, `billingAccount:<id>` or `line:<id>`, each once or with commas between them. */
                scope: string[];
            };
            header?: never;
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantEffectView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    grantsRevoke: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeGrantRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedGrantView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    previewGrantsRevoking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantEffectView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    grantsExport: {
        parameters: {
            query?: {
                /** @description What is so at this instant. Default: now. */
                at?: string;
                clientId?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                memberId?: string;
                profile?: components["schemas"]["GrantProfile"];
                /** @description As rows show it; pending is the inbox of second-person decisions. */
                state?: components["schemas"]["GrantState"];
                subProfileId?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description You are exporting grants already; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    previewGrantsGiving: {
        parameters: {
            query: {
                clientId?: string;
                endsAt?: string;
                memberId?: string;
                profile: components["schemas"]["GrantProfile"];
                /** @description `costCentre:<id>`, `billingAccount:<id>` or `line:<id>`, each once or with commas between them. */
                scope?: string[];
                startsAt?: string;
                subProfileId?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantEffectView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ledgerList: {
        parameters: {
            query?: {
                /** @description Who changed it. */
                actorId?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description In whose place it was done, by his deputies. */
                deputyOf?: string;
                /** @description An event, or all that happened to one noun: `grant.` */
                event?: components["schemas"]["LedgerEventFilter"];
                from?: string;
                limit?: number;
                /** @description What changed. */
                subjectId?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ledgerOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                /** @description Its place in the chain. */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ledgerDetails: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
                /** @description Its place in the chain. */
                seq: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerDetailPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ledgerExport: {
        parameters: {
            query?: {
                /** @description Who changed it. */
                actorId?: string;
                /** @description In whose place it was done, by his deputies. */
                deputyOf?: string;
                /** @description An event, or all that happened to one noun: `grant.` */
                event?: components["schemas"]["LedgerEventFilter"];
                from?: string;
                /** @description What changed. */
                subjectId?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). Objects are JSON; of customer data at most ten rows an entry. */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description You are exporting it already; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    ledgerHead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerHeadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ledgerVerification: {
        parameters: {
            query?: {
                /** @description The first entry to check; `next` of an answer is that of the step behind it. */
                fromSeq?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerVerificationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description You are having it verified from another entry on; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linesAssignees: {
        parameters: {
            query: {
                /** @description The beginning of a word of a name, two letters at least. */
                name: string;
            };
            header?: never;
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssigneeView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    linesAssign: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignLineRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineAssignmentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    linesRelease: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLineRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineAssignmentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    linesPreview: {
        parameters: {
            query?: {
                /** @description Whose it would be. Without: the line is released. */
                memberId?: string;
            };
            header?: never;
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The line has ended, there is nobody to release it from, or it cannot be this person's: no link in force, or the line already (told to whoever may see it). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linesAllocate: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocateLineRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineAllocationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    membersList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Who holds a right now, the ownership included; or whose right or invitation is awaited too: rights still to begin or to be decided are looked at where you may see grants; or who holds nothing now. */
                holding?: components["schemas"]["Holding"];
                limit?: number;
                /** @description A word of the name begins so; case and accents do not matter. */
                name?: string;
                profile?: components["schemas"]["Capacity"];
                state?: components["schemas"]["MemberState"];
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    membersAdmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitMemberRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            /** @description This address was sent as many invitations as a day allows; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    membersOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    membersAttest: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesReportMember: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompromiseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is your own, which you report in your account, or it is reported already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    compromisesPreviewMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromisePreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    membersEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMemberRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    membersPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberEndPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    membersInviteAgain: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It was accepted, or the link can no longer be accepted at its address: then end the member and admit the person anew. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            422: components["responses"]["Invalid"];
            /** @description This address was sent as many invitations as a day allows; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    decisionsRights: {
        parameters: {
            query?: {
                /** @description What is so at this instant. Default: now. */
                at?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
            };
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsCompare: {
        parameters: {
            query: {
                from: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                /** @description Not before `from`. */
                to: string;
            };
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsExportComparison: {
        parameters: {
            query: {
                from: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                /** @description Not before `from`. */
                to: string;
            };
            header?: never;
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ownLinesList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnLinesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    ownBlocksBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The card is not active. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    ownBlocksUnblock: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnblockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description There is no block in force. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    ownBlocksPreview: {
        parameters: {
            query?: {
                /** @description At most three calendar months from the beginning (S0-6). */
                until?: string;
            };
            header?: never;
            path: {
                customerId: string;
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The card is neither active nor blocked, or the operator has set its block. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    capacityRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    capacityHandOver: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    capacityPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingWorkView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    savedViewsList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    savedViewsSave: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description You have one of this name, or 50 of them. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The filter names what is not there. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    savedViewsChange: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                savedViewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description You have another one of this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description The filter names what is not there. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    savedViewsDelete: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                savedViewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    simsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                billingAccountId?: string;
                /** @description Blocked, and the block ends within so many days, 1 to 92 (S0-6). */
                blockEndsWithin?: number;
                costCentreId?: string;
                /** @description Also count: exact to 10,000, then `capped`. */
                count?: boolean;
                direction?: components["schemas"]["SortDirection"];
                form?: components["schemas"]["SimForm"];
                limit?: number;
                /** @description Needs `sim:people`. */
                memberId?: string;
                /** @description Begins so: a number (+32470… or 0470…), an ICCID (89…), any word of a person's name, or a cost centre by code or name. Case and accents do not matter in names. */
                search?: string;
                /** @description Without a value comes before any. By person: only SIMs whose person you may see. */
                sort?: components["schemas"]["SimSort"];
                state?: components["schemas"]["SimState"][];
                tariffPlan?: string;
                /** @description Lines that are assigned to nobody (true) or to somebody (false). Needs `sim:people`. */
                unassigned?: boolean;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimPageView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    simsDetail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsWhoCan: {
        parameters: {
            query: {
                /** @description What is so at this instant. Default: now. */
                at?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                permission: components["schemas"]["Permission"];
            };
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToResourceView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    decisionsExportWhoCan: {
        parameters: {
            query: {
                /** @description What is so at this instant. Default: now. */
                at?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                permission: components["schemas"]["Permission"];
            };
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description You are exporting such a list already; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    blocksBlock: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The card is not active. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    blocksUnblock: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnblockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description There is no block in force. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    blocksPreview: {
        parameters: {
            query?: {
                /** @description At most three calendar months from the beginning (S0-6). */
                until?: string;
            };
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The card is neither active nor blocked, or the operator has set its block. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    blocksChangeEnd: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockEndRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description There is no block in force, or the operator has set it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    simsHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimHistoryView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    blocksReplace: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplacementView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The card is on no line. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    blocksInStock: {
        parameters: {
            query?: {
                /** @description The beginning of the ICCID. */
                iccid?: string;
            };
            header?: never;
            path: {
                customerId: string;
                simId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CardInStockView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    simsExport: {
        parameters: {
            query?: {
                billingAccountId?: string;
                /** @description Blocked, and the block ends within so many days, 1 to 92 (S0-6). */
                blockEndsWithin?: number;
                costCentreId?: string;
                direction?: components["schemas"]["SortDirection"];
                form?: components["schemas"]["SimForm"];
                /** @description Needs `sim:people`. */
                memberId?: string;
                /** @description Begins so: a number (+32470… or 0470…), an ICCID (89…), any word of a person's name, or a cost centre by code or name. Case and accents do not matter in names. */
                search?: string;
                /** @description Without a value comes before any. By person: only SIMs whose person you may see. */
                sort?: components["schemas"]["SimSort"];
                state?: components["schemas"]["SimState"][];
                tariffPlan?: string;
                /** @description Lines that are assigned to nobody (true) or to somebody (false). Needs `sim:people`. */
                unassigned?: boolean;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description Two exports of this Customer are under way; Retry-After says when to try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    simsOverview: {
        parameters: {
            query?: {
                billingAccountId?: string;
                /** @description Blocked, and the block ends within so many days, 1 to 92 (S0-6). */
                blockEndsWithin?: number;
                costCentreId?: string;
                form?: components["schemas"]["SimForm"];
                /** @description Needs `sim:people`. */
                memberId?: string;
                /** @description Begins so: a number (+32470… or 0470…), an ICCID (89…), any word of a person's name, or a cost centre by code or name. Case and accents do not matter in names. */
                search?: string;
                state?: components["schemas"]["SimState"][];
                tariffPlan?: string;
                /** @description Lines that are assigned to nobody (true) or to somebody (false). Needs `sim:people`. */
                unassigned?: boolean;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimsOverviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    simsTariffPlans: {
        parameters: {
            query?: {
                /** @description Any word of the name begins so, without case and accents. */
                search?: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    subProfilesList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubProfileView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            default: components["responses"]["Fault"];
        };
    };
    subProfilesDefine: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineSubProfileRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubProfileView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            default: components["responses"]["Fault"];
        };
    };
    subProfilesRetire: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                subProfileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubProfileView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["StaleVersion"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    whatIfAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description something named is not there, is not narrower than now, or too many hold it */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    emailChangePending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingEmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    emailChangeAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now, or your password, is missing; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The proof is not right, or it is your address already, or one of a group. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    emailChangeWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    emailLinksApprove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredEmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    emailLinksConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredEmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    emailLinksVeto: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linksAccept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptanceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The password is not right. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The password is too weak or known. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries for this address; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linksPreviewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorCustomersList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Any word of the legal name begins so, without case and accents, or the enterprise number, with or without dots. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorCustomersRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCustomerRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is registered already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The enterprise number, the registrant or the statement of authority is not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorCustomersOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorCompromisesClient: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                clientId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompromiseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    operatorCompromisesReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                compromiseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The case is closed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsLoad: {
        parameters: {
            query: {
                /** @description False: only check. A sound file waits, `checked`, until it is applied, cancelled, or another is checked. */
                apply?: boolean;
                /** @description Told in the list of loads. */
                fileName: string;
            };
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        /** @description UTF-8 with or without BOM, `,` or `;` as the header has it, quotes as in RFC 4180, at most 2,000,000 rows of at most 64 KiB. Columns: `iccid` (required; an ICCID: 89…, 19 or 20 digits, with its check digit), `imsi` (required; an IMSI of 14 or 15 digits), `form` (required; one of card, eSIM), `state` (required; one of inStock, active, blocked, suspended, ended), `blocked_until` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `activated_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `number` (a number with its country code, such as +32470123456), `tariff_plan` (a text of at most 100 characters on one line), `options` (a text of at most 1000 characters on one line), `cost_centre` (a text of at most 50 characters on one line), `cost_centre_name` (a text of at most 200 characters on one line), `billing_account` (a text of at most 50 characters on one line), `billing_account_name` (a text of at most 200 characters on one line), `imei` (an IMEI of 15 digits with its check digit). */
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Received and checked; it is applied in the background, or waits for the word to. */
            202: {
                headers: {
                    /** @description The load. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The load was cancelled while it came. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Send the file as text/csv. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing was loaded: the file has errors. The first 100 are told here, all of them at the address in Location. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsApply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken in; it goes on by itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It does not wait for that: it is being checked, is applied already, or has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It has finished: there is nothing left to cancel. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    inventoryLoadsErrors: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                customerId: string;
                loadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InventoryLoadErrorPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorCompromisesMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompromiseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompromiseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is reported already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    operatorsOpen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenRecoveryCaseRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A case of this kind is open already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This member cannot be recovered or named. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorsDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                caseId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRecoveryCaseRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is decided. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description This member cannot be recovered or named any more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    operatorCustomersSetSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                application: components["schemas"]["Application"];
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetSubscriptionRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["StaleVersion"];
            /** @description This Application is not in the catalogue, or needs no subscription. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionMissing"];
            default: components["responses"]["Fault"];
        };
    };
    operatorEmailChangePending: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingEmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    operatorEmailChangeAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChangeRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmailChangeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now, or your password, is missing; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The proof is not right, or it is your address already, or one of a group. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorEmailChangeWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    operatorsMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Whoever is signed in here is no agent. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorPasskeysList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    operatorPasskeysAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPasskeyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is set already, or as many as can be are. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no answer to the options of this session, or not any more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorPasskeysRename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorPasskeysRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or the one of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It is the last second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorPasskeysOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofOrPasswordRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description As many as can be are set. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code or the password is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linksAskAgentReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Taken in; it goes on by itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    operatorPreferencesChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    operatorsQueue: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                state?: components["schemas"]["RecoveryState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCasePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorSecondFactorRenewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or the one of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many codes were tried; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorSecondFactorShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    operatorSecondFactorOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofOrPasswordRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorOfferView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code or the password is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorSecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many codes were tried; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorSessionsWhoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmIView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    signInAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The session. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description E-mail address or password is not right, or a code of the second factor is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries for this address; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    operatorSessionsSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    passkeySignInAgent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The session. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The passkey is not accepted. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries with this passkey or for its person; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    passkeySignInAgentOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    operatorSessionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    operatorSessionsEndOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    operatorSessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    passkeysList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    passkeysAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPasskeyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPasskeyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is set already, or as many as can be are. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is no answer to the options of this session, or not any more. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    passkeysRename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    passkeysRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or the one of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It is the last second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    passkeysOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofOrPasswordRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description As many as can be are set. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code or the password is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linksAskReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Taken in; it goes on by itself. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    linksPreviewReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPreviewView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    linksRedeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedemptionRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            /** @description The link is not valid, or not any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The password is too weak or known. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    preferencesChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferencesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    secondFactorRenewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or the one of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no second factor. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many codes were tried; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    secondFactorShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    secondFactorOffer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProofOrPasswordRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorOfferView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A proof of a second factor you have now is missing, or your password where you have none and chose it more than ten minutes ago, or the proof of Mandate-CSRF. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code or the password is not right, or the passkey is not accepted. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    secondFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Sign in with the factor you have now first; or your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many codes were tried; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    sessionsWhoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhoAmIView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    signInPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The session. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description E-mail address or password is not right, or a code of the second factor is needed. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries for this address; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    sessionsSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    capacityChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseCapacityRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapacitiesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description This capacity is not open to you here. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no Customer here that you can see. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    passkeySignInPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    /** @description The session. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The passkey is not accepted, or after a report of this sign-in not without the password. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries with this passkey or for its person; Retry-After says how long to wait. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Fault"];
        };
    };
    passkeySignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsView"];
                };
            };
            400: components["responses"]["BadRequest"];
            default: components["responses"]["Fault"];
        };
    };
    sessionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    sessionsEndOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            default: components["responses"]["Fault"];
        };
    };
    sessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
}
