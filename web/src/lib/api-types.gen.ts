// Made from the OpenAPI document: npm run web:types
export interface paths {
    "/api/v1/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch a calendar
         * @description The deadlines that its person may see now, in his language, as whole days of legal date (RFC 5545); no title and no name.
         *
         *     Open to anyone: a calendar program has no session; the secret address is the proof.
         */
        get: operations["calendarFeedsTell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/api/v1/control-assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who controls whom
         * @description By the declared facts that come with it, on one day (GC-1.2), with every pair and on request its proof; nothing is kept. Names are compared without the space around them, and in one form of Unicode.
         *
         *     Needs no permission: the terms are public, and only what comes with the request is read. For service clients, agents of the operator, people.
         */
        post: operations["controlAssessmentsAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who could act for the company
         * @description Who can do this with anything of it, by whichever basis: as Owner or Manager, by a grant, as a deputy, by a mandate, as a machine. The first 200; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsWhoCouldAct"];
        put?: never;
        post?: never;
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
    "/api/v1/customers/{customerId}/access/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export who could act for the company as CSV
         * @description All of them, in the order of their ids; now, or at another instant as it was known at a third.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["decisionsExportWhoCouldAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliates
         * @description Those on the registration form or an amendment of it, newest first; one that is not listed is not seen, even if wholly owned (GC-9.1-a).
         *
         *     Needs: `affiliate:read` (GC-9.1-a). For people, service clients, agents of the operator.
         */
        get: operations["affiliationsListAffiliates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliates/{affiliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an affiliate
         * @description With control, consent, and who of you was there.
         *
         *     Needs: `affiliate:read` (GC-9.1-a). For people, service clients, agents of the operator.
         */
        get: operations["affiliationsAffiliate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliates/{affiliationId}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was done at an affiliate
         * @description On the basis of control, newest first: you are jointly and severally liable for it (GC-9.1-c). What was done after control was lost says so (GC-9.1-e).
         *
         *     Needs: `affiliate:read` (GC-9.1-a). For people, service clients, agents of the operator.
         */
        get: operations["affiliationsActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliates/{affiliationId}/entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter an affiliate
         * @description By the Access Owner himself: he becomes a member there, and is Access Owner there as long as the affiliation gives it (GC-9.1-b). Once more changes nothing.
         *
         *     Needs: `affiliate:enter` (GC-9.1-b). For people.
         */
        post: operations["affiliationsEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who controls this Customer
         * @description And on that basis acts for it (GC-9.1), newest first.
         *
         *     Needs: `affiliate:read` (GC-9.1-a). For people, service clients, agents of the operator.
         */
        get: operations["affiliationsListAffiliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliations/{affiliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show who controls this Customer
         * @description With control, consent, and its people here.
         *
         *     Needs: `affiliate:read` (GC-9.1-a). For people, service clients, agents of the operator.
         */
        get: operations["affiliationsAffiliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliations/{affiliationId}/consent-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the consent to a parent company
         * @description By the affiliate's own Access Owner or his deputy: from this instant on the parent's people have nothing here (GC-9.1-d).
         *
         *     Needs: `affiliate:withdraw` (GC-9.1-d). For people.
         */
        post: operations["affiliationsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/affiliations/{affiliationId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Admit somebody of the parent company
         * @description By its Access Owner, acting here, with one right to begin with (GC-9.1-d); others he gives him like any right.
         *
         *     Needs: `affiliate:admit` (GC-9.1-d). For people.
         */
        post: operations["affiliationsAdmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/application-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for Applications
         * @description Newest first, with what the operator answered.
         *
         *     Needs: `subscription:read` (GC-8.2-a). For people, service clients, agents of the operator.
         */
        get: operations["applicationsRequests"];
        put?: never;
        /**
         * Ask for an Application
         * @description Or to have it again; the operator answers.
         *
         *     Needs: `subscription:request` (GC-8.2-a). For people.
         */
        post: operations["applicationsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/application-requests/{applicationRequestId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for an Application
         * @description Needs: `subscription:request` (GC-8.2-a). For people.
         */
        post: operations["applicationsWithdraw"];
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
         * @description The whole catalogue: which are on, what each costs, its conditions with their numbers, and what would bring it on.
         *
         *     Needs: `subscription:read` (GC-8.2-a). For people, service clients, agents of the operator.
         */
        get: operations["applicationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/applications/{application}/price-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a price
         * @description For the whole Customer, by a person with the order right on all of it (GC-7).
         *
         *     Needs: `order:place` (GC-8.2-b(7)). For people, service clients.
         */
        post: operations["applicationsAcceptPrice"];
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
    "/api/v1/customers/{customerId}/calendar-feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your calendar
         * @description Whether you have an address of it, and what it holds by your rights of now; the address itself is not kept.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people.
         */
        get: operations["calendarFeedsShow"];
        put?: never;
        /**
         * Make an address of your calendar
         * @description For a calendar program, with a secret in it; in this answer only. One that you had before ends.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people.
         */
        post: operations["calendarFeedsMake"];
        /**
         * End the address of your calendar
         * @description From the next fetch on nothing is there.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people.
         */
        delete: operations["calendarFeedsEnd"];
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
         * @description May this person or machine do this, on which grants and by which rules; for a no, what is missing and who could give it. Of others it is about the rights given here: what the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer.
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
    "/api/v1/customers/{customerId}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List delegations
         * @description Those that you gave or received; whoever may see rights sees all. Newest first.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["delegationsList"];
        put?: never;
        /**
         * Delegate of a right of your own
         * @description It gives nothing before it is accepted, and never more than your own right does at that time.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["delegationsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a delegation
         * @description For whoever may see rights, and for the two.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["delegationsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a delegation
         * @description By the person to whom it was proposed; once more changes nothing.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["delegationsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a delegation over
         * @description From then on it is a grant of yours in the name of the Customer; it may wait for a second person.
         *
         *     Needs: `grant:give` (GC-8.2-b(2)). For people.
         */
        post: operations["delegationsAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a delegation
         * @description By whoever delegated or received it, or may revoke rights. It counts no more from the next request on.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["delegationsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}/narrowing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Narrow a delegation to a part
         * @description By whoever delegated it, or may narrow rights. It ends, and the part runs from now on.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["delegationsNarrow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/{delegationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a delegation
         * @description By the person to whom it was proposed.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        post: operations["delegationsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/delegations/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rights that you may delegate of
         * @description As a Support Portal User, those whose giver lets you.
         *
         *     Needs: `contact:read` (GC-8.1.2-c). For people, service clients.
         */
        get: operations["delegationsSources"];
        put?: never;
        post?: never;
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
    "/api/v1/customers/{customerId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description Newest first; every filter narrows.
         *
         *     Needs: `document:read` (GC-6). For people, service clients, agents of the operator.
         */
        get: operations["documentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a document
         * @description With its term, the days that did not count, and the objection.
         *
         *     Needs: `document:read` (GC-6). For people, service clients, agents of the operator.
         */
        get: operations["documentsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a file for an objection
         * @description It says nothing by itself: the objection names it. At most five of a person for a document.
         *
         *     Needs: `document:object` (GC-6.2). For people, service clients.
         */
        post: operations["documentsAttach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment
         * @description Of the objection; told in the ledger, too.
         *
         *     Needs: `document:read` (GC-6). For people, service clients, agents of the operator.
         */
        get: operations["documentsAttachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask consent for a third party
         * @description That it may use the document and rely on it, for a purpose, until a day (GC-6.1); the operator answers in writing. It binds nobody, so any person who reads the document may ask.
         *
         *     Needs: `document:read` (GC-6). For people.
         */
        post: operations["consentsAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/consents/{consentId}/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a request for consent back
         * @description As long as the operator has not answered it: by whoever asked, or who may object to the document for the Customer (GC-6.1).
         *
         *     Needs: `document:read` (GC-6). For people.
         */
        post: operations["consentsTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document
         * @description Told in the ledger before its first byte leaves.
         *
         *     Needs: `document:read` (GC-6). For people, service clients, agents of the operator.
         */
        get: operations["documentsDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to a document
         * @description For the Customer, once, with reasons, before the end of its term (GC-6.2); the answer is the receipt.
         *
         *     Needs: `document:object` (GC-6.2). For people, service clients.
         */
        post: operations["documentsObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/documents/{documentId}/objection/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an objection
         * @description As long as nobody has answered it: it counts as none, and the term, which ran on, goes on; where it is over the document is finally accepted at once (GC-6.2).
         *
         *     Needs: `document:object` (GC-6.2). For people, service clients.
         */
        post: operations["documentsWithdraw"];
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
    "/api/v1/customers/{customerId}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mandates of third parties
         * @description Newest first.
         *
         *     Needs: `mandate:read` (GC-9.2-c). For people, service clients, agents of the operator.
         */
        get: operations["mandatesList"];
        put?: never;
        /**
         * Draft a mandate
         * @description By the Access Owner himself alone; it gives nothing before the operator is notified (GC-9.2-c).
         *
         *     Needs: `mandate:give` (GC-9.2-c). For people.
         */
        post: operations["mandatesDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/mandates/{mandateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a mandate
         * @description With the people who are named in it.
         *
         *     Needs: `mandate:read` (GC-9.2-c). For people, service clients, agents of the operator.
         */
        get: operations["mandatesOne"];
        /**
         * Change a draft of a mandate
         * @description As a whole; what the operator was notified of is not changed: end it and draft another one.
         *
         *     Needs: `mandate:give` (GC-9.2-c). For people.
         */
        put: operations["mandatesChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/mandates/{mandateId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a mandate
         * @description By the Access Owner or his deputy, now: the next request of everybody who acts by it is refused.
         *
         *     Needs: `mandate:end` (GC-9.2-c). For people.
         */
        post: operations["mandatesEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/mandates/{mandateId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify the operator of a mandate
         * @description In writing: the entry in the ledger is the notice. From then on people may be named, and it is active as soon as it has begun (GC-9.2-c).
         *
         *     Needs: `mandate:give` (GC-9.2-c). For people.
         */
        post: operations["mandatesNotify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/mandates/{mandateId}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Name a person in a mandate
         * @description A natural person of the third party: he is invited, and has what the mandate gives, as long as it does. To remove him, end him as a member.
         *
         *     Needs: `mandate:give` (GC-9.2-c). For people.
         */
        post: operations["mandatesName"];
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
         * @description In every capacity open to him; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer.
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
    "/api/v1/customers/{customerId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices to the company
         * @description Those that went to the address of its registration form, newest first.
         *
         *     Needs: `ledger:read` (GC-4.1-c). For people, service clients, agents of the operator.
         */
        get: operations["noticesOfCompany"];
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
    "/api/v1/customers/{customerId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List who could reach customer data
         * @description In at most three steps that the law allows now, with the permission that each step needs, and the step that waits for another person (GC-8.3-d); a path without such a step is an alarm. What the operator could do is not looked at.
         *
         *     Needs: `grant:read` (GC-8.3-a). For people, service clients, agents of the operator.
         */
        get: operations["reachAsk"];
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
         * @description The first 200; now, or at another instant as it was known at a third. What the operator keeps out everywhere (GC-2.2.4) is told to nobody of the Customer.
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
    "/api/v1/customers/{customerId}/third-party-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List services of third parties
         * @description What the portal leads to, on the terms of others (GC-4.7).
         *
         *     Needs: `subscription:read` (GC-8.2-a). For people, service clients, agents of the operator.
         */
        get: operations["applicationsThirdParty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{customerId}/third-party-services/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept terms of a third party
         * @description Between the Customer and the supplier, by a person with the order right on all of the Customer; the operator is no party (GC-4.7).
         *
         *     Needs: `order:place` (GC-8.2-b(7)). For people, service clients.
         */
        post: operations["applicationsAcceptTerms"];
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
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count a legal date
         * @description Of a rule of the terms, or of a period; with day 0, and every day that did not count.
         *
         *     Open to anyone: the terms are public, and nobody's data is read.
         */
        get: operations["deadlinesDeadline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/demo-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell the time of the demo
         * @description Every page shows it while it is ahead of the world.
         *
         *     Open to anyone: whoever signs in sees which time it is.
         */
        get: operations["demoClockTime"];
        put?: never;
        post?: never;
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
    "/api/v1/mobile-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your mobile number
         * @description It is warned about your sign-in by SMS, beside the mail; it signs nobody in.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        get: operations["mobileNumberShow"];
        put?: never;
        /**
         * Have a code sent to a mobile number
         * @description It counts once the code is confirmed, and replaces the one of before.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        post: operations["mobileNumberAsk"];
        /**
         * Remove your mobile number
         * @description Also when there is none; the number itself is told.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        delete: operations["mobileNumberRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mobile-number/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a mobile number by its code
         * @description Needs no permission: one's own number. For people, agents of the operator.
         */
        post: operations["mobileNumberConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/affiliates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List affiliates of all Customers
         * @description Listed last, first. Who acts there is read at the Customer, as a look.
         *
         *     Needs: `affiliate:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorAffiliationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/application-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List requests for Applications
         * @description Of all Customers: of those that wait the oldest first, of the others the newest.
         *
         *     Needs: `subscription:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorApplicationsRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/applications/{application}/price-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a price
         * @description Of an Application, from a day on; nothing that was announced is changed (GC-7).
         *
         *     Needs: `catalogue:announce` (BackOffice). For agents of the operator.
         */
        post: operations["operatorApplicationsAnnounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List consents
         * @description Of all Customers: what waits, in the order in which it was asked for; what is in force, in that of its end; what is over, newest first.
         *
         *     Needs: `document:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorConsentsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/control-what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a restructuring would change
         * @description A sale, a purchase, a merger, a meeting or an agreement on a day: who would gain and lose control of whom, which Customers that concerns, and what the answer does not model. Nothing is recorded (GC-9.1-e).
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        post: operations["controlWhatIfsOf"];
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
    "/api/v1/operator/customers/{customerId}/affiliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List a Customer as an affiliate
         * @description Of another one that controls it, as its form or an amendment says (GC-9.1-a). Where the register of legal entities tells of it, by reviewed facts.
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorAffiliationsEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a listed affiliate
         * @description To the operator, as it stands in his list.
         *
         *     Needs: `affiliate:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorAffiliationsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record an affiliate's consent
         * @description In place of the one before (GC-9.1-d).
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        put: operations["operatorAffiliationsConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/consent-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an affiliate's consent
         * @description As the affiliate asks; the parent's people have nothing there from this instant on.
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorAffiliationsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/control-loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the loss of control
         * @description From a day on that may be past: what hangs on it ends at that day, and everything done since is shown as such (GC-9.1-e). Also the exercise of the right that unreviewed facts open.
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorAffiliationsLose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/doubt-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive the right that unreviewed facts open
         * @description Not to exercise it is no waiver.
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorAffiliationsWaive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/affiliations/{affiliationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an affiliate off the list
         * @description Now; what the parent was liable for stays told.
         *
         *     Needs: `affiliate:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorAffiliationsUnlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/application-requests/{applicationRequestId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a request for an Application
         * @description Activate or decline; the Customer reads why.
         *
         *     Needs: `subscription:set` (BackOffice). For agents of the operator.
         */
        post: operations["operatorApplicationsDecide"];
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
    "/api/v1/operator/customers/{customerId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a document to a Customer
         * @description From the legal date of this instant on, five working days are counted (GC-6.2). Never an invoice.
         *
         *     Needs: `document:publish` (BackOffice). For agents of the operator.
         */
        post: operations["operatorDocumentsPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/documents/{documentId}/consents/{consentId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request for consent
         * @description Grant it, with conditions, or refuse it, in writing; what was granted can be withdrawn for the future (GC-6.1).
         *
         *     Needs: `document:decide` (BackOffice). For agents of the operator.
         */
        post: operations["operatorConsentsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/documents/{documentId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description Recognise it or reject it, with reasons; what was recognised is then remedied, by words or by a corrected version.
         *
         *     Needs: `document:decide` (BackOffice). For agents of the operator.
         */
        post: operations["operatorDocumentsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/documents/{documentId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the term of a document
         * @description The portal was out on its last day, or still is: one working day more, told on the document.
         *
         *     Needs: `document:decide` (BackOffice). For agents of the operator.
         */
        post: operations["operatorDocumentsExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/due-rights/{rule}/{application}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a due right, and what its exercise would end
         * @description A look, told in the Customer's ledger (GC-4.1-c), unless the rule is silent (GC-2.2.3-b).
         *
         *     Needs: `due-right:list` (BackOffice). For agents of the operator.
         */
        get: operations["dueRightsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/due-rights/{rule}/{application}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on a due right
         * @description Exercise, waive, hold or release it; an exercise ends it at this instant, and mails the address of the registration unless the rule is silent.
         *
         *     Needs: `due-right:decide` (BackOffice). For agents of the operator.
         */
        post: operations["dueRightsDecide"];
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
    "/api/v1/operator/customers/{customerId}/mandates/{mandateId}/readmission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Readmit a refused third party
         * @description At this Customer: what was refused stays so, but another mandate of it can be notified again.
         *
         *     Needs: `mandate:refuse` (BackOffice). For agents of the operator.
         */
        post: operations["operatorMandatesReadmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/mandates/{mandateId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a mandate
         * @description At any time (GC-9.2-c): the next request of everybody who acts by it is refused, with the reason; the Access Owner is told by mail. It stays refused, and no other mandate of this third party is notified here until it is readmitted.
         *
         *     Needs: `mandate:refuse` (BackOffice). For agents of the operator.
         */
        post: operations["operatorMandatesRefuse"];
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
    "/api/v1/operator/customers/{customerId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices about a Customer
         * @description Newest first, with all that proves them. A look, told in the Customer's ledger (GC-4.1-c).
         *
         *     Needs: `notice:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorNoticesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/notices/{noticeId}/bounce": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a notice came back
         * @description Its address is in doubt until a later notice has been sent there.
         *
         *     Needs: `notice:record` (BackOffice). For agents of the operator.
         */
        post: operations["operatorNoticesBounce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/notices/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Prove silence
         * @description What left for a Customer and its people in a window, by every transport there is, counted; no look, and no entry (GC-2.2.3-b).
         *
         *     Needs: `notice:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorNoticesSilence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/product-contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List product contracts
         * @description In the order of their numbers; the operator's own facts, so no look.
         *
         *     Needs: `contract:list` (BackOffice). For agents of the operator.
         */
        get: operations["productContractsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/product-contracts/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Record a product contract
         * @description As the operator's own books have it now, under their number; the same again changes nothing. Its end moves the clock of GC-2.2.3-b.
         *
         *     Needs: `contract:record` (BackOffice). For agents of the operator.
         */
        put: operations["productContractsRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/customers/{customerId}/product-contracts/{reference}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a product contract
         * @description One that was recorded by mistake; it counts for nothing any more.
         *
         *     Needs: `contract:record` (BackOffice). For agents of the operator.
         */
        post: operations["productContractsWithdraw"];
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
         * @description On, suspended or off, from now on; on by its rule, or against it and on record.
         *
         *     Needs: `subscription:set` (BackOffice). For agents of the operator.
         */
        put: operations["operatorApplicationsSetSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/demo-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the clock of the demo
         * @description And what becomes due next.
         *
         *     Needs: `demo-clock:move` (BackOffice). For agents of the operator.
         */
        get: operations["demoClockShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/demo-clock/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move the clock of the demo
         * @description Forward only, five years ahead of the world at most; whoever is signed in stays so. Back to the real time: make the demo world anew.
         *
         *     Needs: `demo-clock:move` (BackOffice). For agents of the operator.
         */
        post: operations["demoClockMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List published documents
         * @description Of all Customers: what waits, in the order of the end of its term; what is over, newest first.
         *
         *     Needs: `document:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorDocumentsQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/documents/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an outage of the portal
         * @description Every open document whose last day it was, of every Customer, has one working day more; said again, it extends none twice. One that goes on is recorded while it does, on each day anew.
         *
         *     Needs: `document:decide` (BackOffice). For agents of the operator.
         */
        post: operations["operatorDocumentsOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/due-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List due rights
         * @description Of all Customers: what became due first comes first; what was decided, newest first; what is held, as it is looked at again.
         *
         *     Needs: `due-right:list` (BackOffice). For agents of the operator.
         */
        get: operations["dueRightsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/due-rights/automation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is exercised by itself
         * @description For each rule; off unless an agent switched it on.
         *
         *     Needs: `due-right:list` (BackOffice). For agents of the operator.
         */
        get: operations["dueRightsAutomated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/due-rights/automation/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set whether a rule is exercised by itself
         * @description From now on; what is held or waived is not touched.
         *
         *     Needs: `due-right:automate` (BackOffice). For agents of the operator.
         */
        put: operations["dueRightsAutomate"];
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
    "/api/v1/operator/legal-entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List legal entities
         * @description In the order of their names. The operator's own register, so no look.
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["legalEntitiesList"];
        put?: never;
        /**
         * Record a legal entity
         * @description By its enterprise number, or by its country and its identifier there; once.
         *
         *     Needs: `legal-entity:record` (BackOffice). For agents of the operator.
         */
        post: operations["legalEntitiesRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a legal entity
         * @description With its names, and the Customer of its enterprise number, where there is one; called as on a day, as it was known at an instant.
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["legalEntitiesOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}/control": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whom a legal entity controls, and by whom
         * @description On a day, by the facts as they were known at an instant; one that nobody reviewed counts and is told of, but for agreements (GC-1.2-a to -e).
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["legalEntitiesControlOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}/control/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show whether one controls another, and why
         * @description With a proof: each step names sums that anybody can add up, and rests on steps above it.
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["legalEntitiesVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record facts about a legal entity
         * @description Holdings in it, rights to appoint its board, agreements, and its general meetings; what they correct is withdrawn with them. All of it is recorded, or nothing (GC-1.2).
         *
         *     Needs: `legal-entity:record` (BackOffice). For agents of the operator.
         */
        post: operations["legalEntitiesRecordFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the group of a legal entity
         * @description Whoever controls it, and whom any of them controls; who holds what of whom among them, and the days on which something changes: what a picture is drawn from.
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["legalEntitiesGroupOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/legal-entities/{legalEntityId}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a legal entity
         * @description From a day on; days before it keep its name of then. Another name for the same day corrects it.
         *
         *     Needs: `legal-entity:record` (BackOffice). For agents of the operator.
         */
        post: operations["legalEntitiesRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mandates that were notified
         * @description Of all Customers, notified last first. What one is for, and who is named, is read at the Customer, as a look.
         *
         *     Needs: `mandate:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorMandatesList"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/v1/operator/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List security measures
         * @description Those in force, what waits longest for its review first; or what has ended, the one taken last first. The operator's own register, so no look.
         *
         *     Needs: `measure:list` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        get: operations["measuresList"];
        put?: never;
        /**
         * Take a security measure
         * @description It holds from the next request on, of every kind, until somebody ends it; whoever it refuses is told its case number and nothing else, and nobody is mailed (GC-2.2.4).
         *
         *     Needs: `measure:take` (BackOffice). For agents of the operator.
         */
        post: operations["measuresTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/measures/{measureId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a security measure
         * @description With its evidence and every review.
         *
         *     Needs: `measure:list` (BackOffice, RecoveryDesk). For agents of the operator.
         */
        get: operations["measuresOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/measures/{measureId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a security measure
         * @description From the next request on it keeps out nobody; what was open before it stays closed: a person who was kept out everywhere signs in anew, a client asks for a new token.
         *
         *     Needs: `measure:end` (BackOffice). For agents of the operator.
         */
        post: operations["measuresEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/measures/{measureId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a security measure
         * @description It still holds: the next day of review, and why.
         *
         *     Needs: `measure:take` (BackOffice). For agents of the operator.
         */
        post: operations["measuresReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/measures/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview a security measure
         * @description Whom it would keep out, where, what stops with him, and whether it can be taken. At a Customer it is a look: it needs a reason, and the Customer reads that of it.
         *
         *     Needs: `measure:take` (BackOffice). For agents of the operator.
         */
        post: operations["measuresPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/missing-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List missing consents
         * @description Customers with a paid Application on whose price they did not accept, so that it is not charged (GC-7).
         *
         *     Needs: `subscription:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorApplicationsMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/mobile-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show your mobile number
         * @description It is warned about your sign-in by SMS, beside the mail; it signs nobody in.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        get: operations["operatorMobileNumberShow"];
        put?: never;
        /**
         * Have a code sent to a mobile number
         * @description It counts once the code is confirmed, and replaces the one of before.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        post: operations["operatorMobileNumberAsk"];
        /**
         * Remove your mobile number
         * @description Also when there is none; the number itself is told.
         *
         *     Needs no permission: one's own number. For people, agents of the operator.
         */
        delete: operations["operatorMobileNumberRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/mobile-number/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a mobile number by its code
         * @description Needs no permission: one's own number. For people, agents of the operator.
         */
        post: operations["operatorMobileNumberConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/ownership-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ownership facts
         * @description In the order in which they were recorded: those about one legal entity, those of a day, those that wait for a review; as they were known at an instant.
         *
         *     Needs: `legal-entity:read` (BackOffice). For agents of the operator.
         */
        get: operations["ownershipFactsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/ownership-facts/{factId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an ownership fact on a day
         * @description It is withdrawn and recorded with its end at one instant, and nothing of it is said again; another agent reviews that (GC-1.2-e).
         *
         *     Needs: `legal-entity:record` (BackOffice). For agents of the operator.
         */
        post: operations["ownershipFactsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/ownership-facts/{factId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review an ownership fact
         * @description By another agent than the one who recorded it: its document says so. Of one that was reviewed and withdrawn, its withdrawal; a correction of what was reviewed is reviewed whole.
         *
         *     Needs: `legal-entity:review` (BackOffice). For agents of the operator.
         */
        post: operations["ownershipFactsReview"];
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
    "/api/v1/operator/price-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List price notices
         * @description All of them, newest first (GC-7).
         *
         *     Needs: `catalogue:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorApplicationsNotices"];
        put?: never;
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
    "/api/v1/operator/rule-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rule packs
         * @description The one that begins last comes first; the neutral pack, in force before any other, comes last.
         *
         *     Needs: `rule-pack:read` (BackOffice). For agents of the operator.
         */
        get: operations["rulePacksList"];
        put?: never;
        /**
         * Load a rule pack
         * @description It holds for events from its date on, and moves nothing that was counted before.
         *
         *     Needs: `rule-pack:load` (BackOffice). For agents of the operator.
         */
        post: operations["rulePacksLoad"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/rule-packs/{packVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a rule pack
         * @description With its rules, and what it says otherwise than the one before it.
         *
         *     Needs: `rule-pack:read` (BackOffice). For agents of the operator.
         */
        get: operations["rulePacksOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/rule-packs/{packVersion}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a rule pack
         * @description Before it holds; what was loaded stays to be read.
         *
         *     Needs: `rule-pack:load` (BackOffice). For agents of the operator.
         */
        post: operations["rulePacksWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/rule-packs/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a rule pack
         * @description What is wrong where, or what it says otherwise than the one in force; nothing is kept.
         *
         *     Needs: `rule-pack:read` (BackOffice). For agents of the operator.
         */
        post: operations["rulePacksCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/rule-packs/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a rule pack on stored events
         * @description How many dates change, by rule; in parts of 20,000 Customers, to be added up. It writes nothing.
         *
         *     Needs: `rule-pack:read` (BackOffice). For agents of the operator.
         */
        post: operations["rulePacksDryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/rule-packs/dry-run/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the dates that a rule pack changes
         * @description By Customer, under the pack in force and under this one; a page without items may have a next one.
         *
         *     Needs: `rule-pack:read` (BackOffice). For agents of the operator.
         */
        post: operations["rulePacksChanges"];
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
    "/api/v1/operator/third-party-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List blocked third parties
         * @description Newest first, with those that were lifted.
         *
         *     Needs: `mandate:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorMandatesListBlocks"];
        put?: never;
        /**
         * Block a third party
         * @description By its number, at each Customer: all its mandates are refused from the next request on, and no new one is notified, until it is lifted.
         *
         *     Needs: `mandate:refuse` (BackOffice). For agents of the operator.
         */
        post: operations["operatorMandatesBlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/third-party-blocks/{blockId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the block of a third party
         * @description What it refused is active again, unless it ended meanwhile or was refused by itself.
         *
         *     Needs: `mandate:refuse` (BackOffice). For agents of the operator.
         */
        post: operations["operatorMandatesLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/third-party-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List terms of third parties
         * @description Every version, the newest of each service first (GC-4.7).
         *
         *     Needs: `catalogue:list` (BackOffice). For agents of the operator.
         */
        get: operations["operatorApplicationsTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operator/third-party-services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Announce terms of a third party
         * @description As its supplier has them now: what differs is a new version, which each Customer accepts anew (GC-4.7).
         *
         *     Needs: `catalogue:announce` (BackOffice). For agents of the operator.
         */
        put: operations["operatorApplicationsAnnounceTerms"];
        post?: never;
        delete?: never;
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
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rules that have a clock
         * @description As the pack in force today has them.
         *
         *     Open to anyone: the terms are public.
         */
        get: operations["deadlinesRules"];
        put?: never;
        post?: never;
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
    "/api/v1/session/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to you
         * @description Newest first; never its words, which may hold a link.
         *
         *     Needs no permission: one's own mail. For people, agents of the operator.
         */
        get: operations["noticesOwn"];
        put?: never;
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
        AcceptedUntilView: {
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            at: string;
            date: string;
        };
        AcceptPriceRequest: {
            /** @description The version that was shown. */
            priceVersion: number;
        };
        AcceptThirdPartyTermsRequest: {
            /** @description The version that was shown. */
            termsVersion: number;
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
        /** @enum {string} */
        ActivationStep: "nothing" | "awaitDecision" | "meetConditions" | "acceptPrice" | "operatorActivates" | "request";
        /** @enum {string} */
        ActivationWay: "always" | "byOperator" | "onRequest";
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
        AdmitGroupPersonRequest: {
            displayName: string;
            /**
             * Format: email
             * @description By which he is known at the parent.
             */
            email: string;
            /**
             * Format: date-time
             * @description Default: as long as it lasts.
             */
            endsAt?: string;
            language: components["schemas"]["Language"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Parts add up; none: the whole affiliate. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: uuid
             * @description What he may do here.
             */
            subProfileId: string;
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
            link: components["schemas"]["OwnLink"];
            /**
             * Format: date-time
             * @description Default: now.
             */
            startsAt?: string;
            /** @description Of an employment only. `fixed`: its expected end is said; `indefinite`: it has none, and its end is told when it is known. Default: what the end says. */
            term?: components["schemas"]["EmploymentTerm"];
        };
        AdoptDelegationRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
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
        AffiliateAbilitiesView: {
            /** @description Act there as Access Owner. */
            enter: boolean;
        };
        AffiliateActPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["AffiliateActView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        AffiliateActView: {
            /** @description It was done after control was lost (GC-9.1-e). */
            afterLoss: boolean;
            /** Format: date-time */
            at: string;
            /** @description Your own member. Null: a service client there, or somebody who is no member of yours. */
            by: components["schemas"]["NamedView"] | null;
            event: string;
            /** @description Its place in the ledger there. */
            seq: number;
        };
        AffiliateConsentView: {
            /** @description What it covers. */
            covers: string;
            document: string;
            /** Format: date-time */
            from: string;
            /** @description Who of the affiliate gave it. */
            givenBy: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            until: string | null;
            /** @description Why it was withdrawn. */
            withdrawal: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
        };
        AffiliateEndView: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        AffiliateListingView: {
            /** Format: date-time */
            at: string;
            document: string;
            origin: components["schemas"]["AffiliateOrigin"];
        };
        /** @enum {string} */
        AffiliateOrigin: "registration" | "amendment";
        AffiliatePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["AffiliateView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        AffiliateView: {
            abilities: components["schemas"]["AffiliateAbilitiesView"];
            /** @description What was done there on this basis, for which you are liable with it (GC-9.1-c). */
            acts: number;
            company: components["schemas"]["GroupCompanyView"];
            consent: components["schemas"]["AffiliateConsentView"] | null;
            control: components["schemas"]["ControlIntervalView"];
            /** @description When it was taken off the list. */
            end: components["schemas"]["AffiliateEndView"] | null;
            /** Format: uuid */
            id: string;
            listing: components["schemas"]["AffiliateListingView"];
            /** @description Your people who have, or had, a link there on this basis. */
            people: components["schemas"]["SeenAtAffiliateView"][];
            /** @description `consentLacking`: no consent of the affiliate is shown; whether it is acted for all the same is a setting of the operator (GC-9.1-d). */
            state: components["schemas"]["AffiliationState"];
        };
        AffiliationAbilitiesView: {
            admit: boolean;
            withdrawConsent: boolean;
        };
        AffiliationPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["AffiliationView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        AffiliationState: "active" | "consentLacking" | "consentWithdrawn" | "controlLost" | "unlisted";
        AffiliationView: {
            abilities: components["schemas"]["AffiliationAbilitiesView"];
            consent: components["schemas"]["AffiliateConsentView"] | null;
            control: components["schemas"]["ControlIntervalView"];
            end: components["schemas"]["AffiliateEndView"] | null;
            /** Format: uuid */
            id: string;
            listing: components["schemas"]["AffiliateListingView"];
            parent: components["schemas"]["GroupCompanyView"];
            /** @description Its people who have, or had, a link here on this basis. */
            people: components["schemas"]["GroupPersonView"][];
            /** @description `consentLacking`: no consent of the affiliate is shown; whether it is acted for all the same is a setting of the operator (GC-9.1-d). */
            state: components["schemas"]["AffiliationState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
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
        AnnouncedPriceView: {
            /** @description The separate contract under which it is paid. */
            agreement: string | null;
            /** @description A month, in cents; 0: free. */
            amountCents: number;
            /** Format: date-time */
            announcedAt: string;
            announcedBy: components["schemas"]["NamedView"];
            application: components["schemas"]["Application"];
            currency: components["schemas"]["Currency"];
            /** @description The first day. */
            effectiveOn: string;
            /** @description The last day without charge. */
            trialUntil: string | null;
            /** @description Of the price of this Application, counted from 1. */
            version: number;
        };
        AnnouncedTermsView: {
            /** Format: date-time */
            announcedAt: string;
            announcedBy: components["schemas"]["NamedView"];
            code: string;
            /** @description Which data reach the supplier. */
            dataShared: string;
            /** @description What the supplier asks for it. */
            fee: string;
            name: string;
            supplier: string;
            /** @description The terms, as the supplier calls them. */
            terms: string;
            /** @description Where it is. */
            url: string;
            /** @description Of its terms; each is accepted by itself. */
            version: number;
        };
        AnnouncePriceRequest: {
            /** @description The separate contract, by its name and version; what is paid needs one. */
            agreement?: string;
            /** @description A month, in cents of a euro; 0: free. */
            amountCents: number;
            /** @description The first day; of what is paid, a day to come. */
            effectiveOn: string;
            /** @description The last day without charge. */
            trialUntil?: string;
        };
        AnnounceThirdPartyTermsRequest: {
            /** @description Which data reach him. */
            dataShared: string;
            /** @description What the supplier asks. */
            fee: string;
            name: string;
            /** @description Whose service it is. */
            supplier: string;
            /** @description The terms, by name, version and where they are read. */
            terms: string;
            /**
             * Format: uri
             * @description Where it is; https only.
             */
            url: string;
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
        Application: "administration" | "fleet-manager" | "number-management" | "online-invoice" | "invoice-insights" | "e-invoice" | "bank-channel" | "documents" | "incidents" | "orders" | "support";
        ApplicationAbilitiesView: {
            acceptPrice: boolean;
            request: boolean;
            withdraw: boolean;
        };
        ApplicationOfferView: {
            abilities: components["schemas"]["ApplicationAbilitiesView"];
            application: components["schemas"]["Application"];
            /** @description Evaluated now, also of one that is on. */
            conditions: components["schemas"]["ConditionView"][];
            /** @description What would bring it on. */
            next: components["schemas"]["ActivationStep"];
            price: components["schemas"]["PriceView"];
            /** @description The last one. */
            request: components["schemas"]["OwnApplicationRequestView"] | null;
            /** @description Where the terms say it. */
            rule: string;
            /**
             * Format: date-time
             * @description Since when in this state; null for one that was never on, and for the portal itself.
             */
            since: string | null;
            state: components["schemas"]["ApplicationState"];
            /** @description Who begins: nobody has to, the operator, or the Customer who asks. */
            way: components["schemas"]["ActivationWay"];
        };
        /** @enum {string} */
        ApplicationRequestDecision: "activate" | "decline";
        /** @enum {string} */
        ApplicationRequestKind: "activation" | "reactivation";
        /** @enum {string} */
        ApplicationRequestState: "waiting" | "activated" | "declined" | "withdrawn";
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
        AskApplicationRequest: {
            application: components["schemas"]["Application"];
            /** @description For the operator. */
            message?: string;
        };
        AskConsentRequest: {
            /** @description Of the third party, if it has one; such as 0123.456.749. */
            enterpriseNumber?: string;
            /** @description What for, in one line. */
            purpose: string;
            /** @description Who is to use the document, or rely on it: an auditor, an insurer. */
            thirdParty: string;
            /** @description The last day; today or later, and within ten years. */
            untilOn: string;
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
        AssessedAgreement: {
            /** @description The company that it is about. */
            company: string;
            /** @description The first day of which it is so, such as 2026-04-01. Without one: from ever. */
            from?: string | null;
            /** @description Whoever holds it: a company, or a person. */
            holder: string;
            /** @description The first day of which it is no longer so. Without one: for good. */
            to?: string | null;
        };
        AssessedAppointment: {
            /** @description All seats of the board. */
            boardSize: number | string;
            /** @description The company that it is about. */
            company: string;
            /** @description The first day of which it is so, such as 2026-04-01. Without one: from ever. */
            from?: string | null;
            /** @description Whoever holds it: a company, or a person. */
            holder: string;
            /** @description Seats that the holder alone appoints or removes. */
            seats: number | string;
            /** @description The first day of which it is no longer so. Without one: for good. */
            to?: string | null;
        };
        AssessedCast: {
            /** @description Whoever holds it: a company, or a person. */
            holder: string;
            /** @description Votes that were cast. */
            votes: number | string;
        };
        AssessedHolding: {
            /** @description The company that it is about. */
            company: string;
            /** @description The first day of which it is so, such as 2026-04-01. Without one: from ever. */
            from?: string | null;
            /** @description Whoever holds it: a company, or a person. */
            holder: string;
            /** @description Of one holder, each class may stand once. */
            shareClass?: string | null;
            /** @description Votes that may not be cast now (Q20). */
            suspended?: boolean | null;
            /** @description The first day of which it is no longer so. Without one: for good. */
            to?: string | null;
            /** @description All votes in the company, of every class of shares. */
            totalVotes: number | string;
            /** @description Votes, not capital. */
            votes: number | string;
        };
        AssessedMeeting: {
            cast: components["schemas"]["AssessedCast"][];
            /** @description The company that it is about. */
            company: string;
            /** @description Such as 2026-05-20. The last two up to `asOf` count; one behind it does not yet. */
            date: string;
            /** @description Votes that were represented, of whomever. */
            represented: number | string;
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
        AutomationView: {
            /** Format: date-time */
            at: string | null;
            automatic: boolean;
            by: components["schemas"]["NamedView"] | null;
            /** @description False: a human decides each time (GC-2.2.3-b). */
            mayBeAutomatic: boolean;
            /** @description Of the last change; null: it was never changed. */
            reason: string | null;
            rule: components["schemas"]["ClockRule"];
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
        BlockThirdPartyRequest: {
            /** @description Why. Everybody of the third party is told, at each Customer. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Its enterprise number, such as 0123.456.749, or that of another country with the country in front, such as FR 40 303 265 045. */
            thirdPartyNumber: string;
        };
        BlockView: {
            block: components["schemas"]["SimBlockView"] | null;
            /** Format: uuid */
            simId: string;
            state: components["schemas"]["SimState"];
            /** @description Of the card; sent as ETag: name it in If-Match. */
            version: number;
        };
        BounceView: {
            /** Format: date-time */
            at: string;
            /** @description Null: the SMS gateway said so at once. */
            recordedBy: components["schemas"]["NamedView"] | null;
            /** @description What came back. */
            said: string;
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
            /** @description With what you ended within a day it ends so many links that not you, who planned it, but somebody else gives the word (GC-9.2-b). */
            waitsForAnother: boolean;
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
            /** @description Ticked, and end the link of a person; none any more once it is applied. */
            ending: number;
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
        ByControlView: {
            /** Format: uuid */
            id: string;
            parent: string;
        };
        ByMandateView: {
            /** Format: uuid */
            id: string;
            thirdParty: string;
            /** Format: date-time */
            until: string | null;
        };
        /** @enum {string} */
        CalendarEntry: "objectionEnds" | "accessEnds";
        CalendarFeedView: {
            /** @description The capacity that it shows what you may see in; without an address, the one that you act in now. */
            capacity: components["schemas"]["Capacity"];
            /** @description What it holds, or would hold, by your rights of now. Nothing: it is answered as if it were not there. */
            holds: components["schemas"]["CalendarEntry"][];
            /**
             * Format: date-time
             * @description When your address was made. Null: you have none.
             */
            madeAt: string | null;
        };
        CapacitiesView: {
            /** @description On the basis of whose control of this Customer you act for it (GC-9.1-c). Null: on your own. */
            affiliation: components["schemas"]["ByControlView"] | null;
            /** @description Chosen in this session. */
            chosen: components["schemas"]["Capacity"] | null;
            customer: components["schemas"]["OwnCustomerView"];
            /** @description By which third party's mandate you act for this Customer (GC-9.2-d). Null: by your own link. */
            mandate: components["schemas"]["ByMandateView"] | null;
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
        ChainLinkKind: "grant" | "mandate" | "affiliation" | "deputyship" | "ownership" | "registration" | "look";
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
            /**
             * Format: date-time
             * @description Of a delegated right: since when it is accepted.
             */
            acceptedAt: string | null;
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
            /** @description All that it gives of its sub-profile. Null: the whole of it. */
            permissions: string[] | null;
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
            /**
             * Format: uuid
             * @description The right of its giver of which it was delegated (GC-8.4-c).
             */
            sourceId: string | null;
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
        CheckRulePackRequest: {
            pack: components["schemas"]["RulePackBody"];
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
        /** @enum {string} */
        ClockEvent: "registered" | "activated" | "used" | "contract-ended" | "below-minimum";
        /** @enum {string} */
        ClockRule: "GC-2.2.3-a" | "GC-2.2.3-b" | "GC-2.2.3-c" | "SC-FM-7";
        CloseCompromiseRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        CodeRequest: {
            /** @description A fresh code. */
            code: string;
        };
        CompanyNoticePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["CompanyNoticeView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        CompanyNoticeView: {
            /** @description Nobody owed it; its text says so. */
            courtesy: boolean;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** @description An e-mail address, or a number in E.164. */
            recipient: string;
            /** @description By which it was told. */
            rule: components["schemas"]["NoticeRule"];
            /**
             * Format: date-time
             * @description When the mail server or the SMS gateway took it; terms are counted from here (T12).
             */
            sentAt: string | null;
            state: components["schemas"]["NoticeState"];
            /** @description In the language of its reader. */
            subject: string;
            /** @description By which way it went. */
            transport: components["schemas"]["Transport"];
            /** Format: date-time */
            writtenAt: string;
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
        /** @enum {string} */
        ConditionKind: "minimumSims" | "firstData" | "mobileContract" | "priceAccepted";
        ConditionView: {
            /** @description Of SIMs: those in service, blocked and suspended ones included; exact to 10,000. */
            found: number | null;
            /** @description Now. Null: customer data that you do not see; the operator sees it when he decides. */
            holds: boolean | null;
            kind: components["schemas"]["ConditionKind"];
            /** @description Where the terms say it. */
            rule: string;
            /** @description So many are enough. */
            wanted: number | null;
        };
        ConsentAbilitiesView: {
            grant: boolean;
            refuse: boolean;
            /** @description The request, as long as nobody has answered it. */
            takeBack: boolean;
            withdraw: boolean;
        };
        ConsentAnswerView: {
            answer: string;
            /** Format: date-time */
            at: string;
            /** @description Of what was granted. */
            conditions: string | null;
        };
        /** @enum {string} */
        ConsentDecision: "grant" | "refuse" | "withdraw";
        /** @enum {string} */
        ConsentState: "waiting" | "granted" | "refused" | "takenBack" | "withdrawn" | "expired";
        ConsentTakenBackView: {
            /** Format: date-time */
            at: string;
            /** @description The member. */
            by: components["schemas"]["NamedView"];
        };
        ConsentWithdrawalView: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        ContactView: {
            /** @description By which parent's control he is Access Owner, beside the one by title (GC-9.1-b). */
            byControl: components["schemas"]["GrantorByControlView"] | null;
            /** @description In whose place, where a deputyship alone gives him the profile. */
            deputyOf: components["schemas"]["DeputyOfView"] | null;
            /** Format: email */
            email: string;
            /** Format: uuid */
            memberId: string;
            name: string;
            profile: components["schemas"]["GrantorProfile"];
        };
        ControlAssessmentRequest: {
            /**
             * @description GC-1.2-c: agreements that give control.
             * @default []
             */
            agreements: components["schemas"]["AssessedAgreement"][] | null;
            /**
             * @description GC-1.2-b: seats of a board.
             * @default []
             */
            appointments: components["schemas"]["AssessedAppointment"][] | null;
            /** @description The day of which it is asked, such as 2026-06-30. */
            asOf: string;
            /** @description Only what this one controls. Without it: every pair. */
            holder?: string | null;
            /** @description GC-1.2-a: votes. Up to 20000 facts of each kind. */
            holdings: components["schemas"]["AssessedHolding"][];
            /**
             * @description GC-1.2-d: general meetings.
             * @default []
             */
            meetings: components["schemas"]["AssessedMeeting"][] | null;
            /** @description Tell of each pair how it is so. Default: no. */
            proofs?: boolean | null;
            /** @description Q20: what leaves the total of votes. */
            settings?: components["schemas"]["ControlSettings"] | null;
        };
        ControlAssessmentView: {
            asOf: string;
            /** @description Every controlling pair, by holder and company. */
            controls: components["schemas"]["ControlView"][];
        };
        /** @enum {string} */
        ControlBasis: "votes" | "appointment" | "agreement" | "fact";
        /** @enum {string} */
        ControlEvidence: "register" | "declared";
        ControlIntervalView: {
            /** @description By reviewed facts of the operator's register, or as the parent declared. */
            evidence: components["schemas"]["ControlEvidence"];
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Since when its end is known.
             */
            lossKnownAt: string | null;
            /** Format: date-time */
            until: string | null;
        };
        /** @enum {string} */
        ControlKind: "direct" | "indirect";
        ControlPollView: {
            /** @description The holder, and whom he controls by steps above. */
            counted: components["schemas"]["CountedView"][];
            /** @description The day whose control counted: of a meeting, its own. */
            day: string;
            /** @description What left the total (Q20). */
            leftOut: components["schemas"]["LeftOutView"][];
            /** @description Of what counted. */
            sum: string;
            /** @description Of all votes or seats, less what was left out. */
            total: string;
        };
        ControlProofStepView: {
            basis: components["schemas"]["ControlBasis"];
            company: components["schemas"]["NamedView"];
            day: string;
            kind: components["schemas"]["ControlKind"];
            polls: components["schemas"]["ProvenPollView"][];
        };
        ControlSettings: {
            /** @description Shares that a company, or whom it controls, holds in itself leave the total. Default: they do not. */
            leaveOutOwn?: boolean | null;
            /** @description Suspended votes leave the total. Default: they do not. */
            leaveOutSuspended?: boolean | null;
        };
        ControlStepView: {
            basis: components["schemas"]["ControlBasis"];
            company: string;
            /** @description The day of which it is so. */
            day: string;
            holder: string;
            kind: components["schemas"]["ControlKind"];
            /** @description One; of control in fact, both meetings. */
            polls: components["schemas"]["ControlPollView"][];
        };
        ControlVerdictView: {
            asOf: string;
            company: components["schemas"]["NamedView"];
            /** @description Null: it does not. */
            control: components["schemas"]["LegalControlView"] | null;
            /** @description By reviewed facts alone it does; facts that nobody reviewed end it. */
            endedByUnreviewed: boolean;
            holder: components["schemas"]["NamedView"];
            /** @description The last step is the verdict; none where it does not. */
            proof: components["schemas"]["ControlProofStepView"][];
            /** @description The version of the rule pack in force on that day: by it votes leave the total, or do not (Q20). */
            rulePack: string;
        };
        ControlView: {
            basis: components["schemas"]["ControlBasis"];
            company: string;
            holder: string;
            /** @description `direct`: what the holder has himself suffices. */
            kind: components["schemas"]["ControlKind"];
            /** @description Where it was asked for: each step rests on steps above it alone; the last is this pair. */
            proof?: components["schemas"]["ControlStepView"][];
        };
        ControlWhatIfRequest: {
            /** @description The day on which all of it happens, in Brussels; to come or past. */
            asOf: string;
            /** @description One after the other, each on what the ones before it leave. */
            changes: components["schemas"]["SupposedChangeBody"][];
            /** @description Of the Customers concerned, so many first rows are left out. Default: none. */
            customersAfter?: number;
        };
        ControlWhatIfView: {
            asOf: string;
            /**
             * Format: date-time
             * @description The instant of which grants, mandates and clients are counted: when the day begins in Brussels; of today, now.
             */
            countedAt: string;
            /** @description How many rows of Customers there are in all. */
            customerCount: number;
            /** @description Those who are absorbed first; at most 200, and of more see `customersAfter`. */
            customers: components["schemas"]["CustomerConcernedView"][];
            /** @description Who would control whom, and does not without the changes. By the names of the holders. */
            gained: components["schemas"]["LegalControlView"][];
            /** @description Who would not control whom any more; as it is without the changes. */
            lost: components["schemas"]["LegalControlView"][];
            /** @description What such a change has to do with, and this answer has not. */
            notModelled: components["schemas"]["NotModelledView"][];
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
        CountedEntityVotesView: {
            holder: components["schemas"]["NamedView"];
            /** @description Digits. */
            weight: string;
        };
        CountedView: {
            holder: string;
            /** @description A whole number, in digits. */
            weight: string;
        };
        /** @enum {string} */
        Cure: "switchCapacity" | "useSecondFactor" | "acceptInvitation" | "acceptDelegation" | "renewPassword" | "askWiderToken" | "decideGrant" | "wait" | "sponsorClient" | "assignLine" | "giveGrant" | "askOwner" | "makeClient" | "admitAgain" | "askOperator" | "renewMandate" | "askParent" | "leaveToPerson" | "leaveToCustomer";
        /** @enum {string} */
        Currency: "EUR";
        /** @enum {string} */
        CustomerConcern: "gained" | "lost" | "absorbed";
        CustomerConcernedView: {
            /** @description Null: it is not listed as an affiliate of that holder. */
            byControl: components["schemas"]["RestsOnControlView"] | null;
            /** @description absorbed: its enterprise number ends; its registration does not pass to another (GC-2.1.2-b). */
            change: components["schemas"]["CustomerConcern"];
            /** @description Machines that stand there then. */
            clients: number;
            /** @description The Customer over which, or that is absorbed. */
            customer: components["schemas"]["NamedView"];
            /** @description That stand at this Customer then (`countedAt`); what of them rests on control changes with it. */
            grants: number;
            /** @description The Customer that gains or loses control. Null: absorbed. */
            holder: components["schemas"]["NamedView"] | null;
            /** @description Of third parties, that stand there then. */
            mandates: number;
        };
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
            /** @description The newest notice there was refused or came back; null: nothing is known against it. */
            noticeDoubt: components["schemas"]["NoticeDoubtView"] | null;
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
        DeadlineView: {
            /** @description Until when a late act of the Customer is still taken, and marked so (T3); null: not later. */
            acceptedUntil: components["schemas"]["AcceptedUntilView"] | null;
            convention: components["schemas"]["MonthConvention"];
            /** @description The date of the event in Brussels; the next one is day 1. */
            dayZero: string;
            /**
             * Format: date-time
             * @description The first instant behind it: the term ends before.
             */
            dueAt: string;
            /** @description The last day of the term. */
            dueDate: string;
            /** @description The version of the rule pack by which it was counted. Null: a period of one's own. */
            pack: string | null;
            period: string;
            rollover: components["schemas"]["Rollover"];
            /** @description Null: a period of one's own. */
            rule: string | null;
            /** @description Days that did not count, or from which the end moved on. */
            skipped: components["schemas"]["SkippedDayView"][];
        };
        DecideApplicationRequest: {
            /** @description Also where its conditions do not hold: the reason says why, and the ledger which. Never without the acceptance of a price. */
            againstRule?: boolean;
            decision: components["schemas"]["ApplicationRequestDecision"];
            /** @description Why; the Customer reads it. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DecideConsentRequest: {
            /** @description What the Customer is told: a text of 3 to 4000 characters, words in it. */
            answer: string;
            /** @description Under which conditions it is granted: a text of 3 to 4000 characters, words in it. */
            conditions?: string;
            /** @description `withdraw`: what was granted ends now; what was done before stays allowed. */
            decision: components["schemas"]["ConsentDecision"];
        };
        DecideDueRightRequest: {
            /** @description Day 0 of the right that is meant: one that is counted from a later event is another. */
            dayZero: string;
            decision: components["schemas"]["DueDecision"];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Of a hold: when it is looked at again. */
            reviewOn?: string | null;
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
        DecideObjectionRequest: {
            /** @description What the Customer is told: a text of 3 to 4000 characters, words in it. */
            answer: string;
            /** @description `remedy`: what was recognised is put right; with a corrected version publish that instead. */
            decision: components["schemas"]["ObjectionDecision"];
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
            /** @description On the basis of whose control of the Customer he acts for it (GC-9.1-c); null: on his own. */
            parent: string | null;
            /** @description By whose mandate he acts for the Customer (GC-9.2-d); null: by his own link. */
            thirdParty: string | null;
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
            /** @description `sim:<id>`, `line:<id>` or `document:<id>`; absent: on anything at all. */
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
        DeclineDelegationRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        DefineSubProfileRequest: {
            /** @description Such as depot-manager. */
            code: string;
            name: string;
            permissions: components["schemas"]["SubProfilePermission"][];
        };
        DelegableRightView: {
            /** @description Through how many hands what you delegate may go on. */
            delegationDepth: number;
            /** @description Those that it gives now. */
            permissions: string[];
            /** @description None: the whole Customer. */
            scope: components["schemas"]["GrantScopePartView"][];
            /**
             * Format: uuid
             * @description The grant.
             */
            sourceId: string;
            subProfile: components["schemas"]["GrantSubProfileView"];
            /**
             * Format: date-time
             * @description Also by what it hangs on, as far as that is known.
             */
            until: string | null;
        };
        DelegationAbilitiesView: {
            /** @description Take it over: from then on it stands in the name of the Customer. */
            adopt: boolean;
            /** @description Accept or decline: it was proposed to you. */
            answer: boolean;
            end: boolean;
            narrow: boolean;
        };
        DelegationPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["DelegationView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        DelegationSide: "given" | "received";
        DelegationView: {
            abilities: components["schemas"]["DelegationAbilitiesView"];
            /** Format: date-time */
            acceptedAt: string | null;
            /** @description To whom it was delegated. */
            delegate: components["schemas"]["NamedView"];
            /** @description Through how many more hands it may go. */
            delegationDepth: number;
            delegator: components["schemas"]["NamedView"];
            /**
             * Format: date-time
             * @description Before its date: declined, ended, narrowed or taken over.
             */
            endedAt: string | null;
            /** Format: date-time */
            endsAt: string | null;
            /**
             * Format: uuid
             * @description The grant that it is.
             */
            id: string;
            /**
             * Format: date-time
             * @description When it lapses, unless it is accepted before. Null: it was.
             */
            lapsesAt: string | null;
            permissions: string[];
            /** Format: date-time */
            proposedAt: string;
            reason: string;
            /** @description None: all of the Customer that its source has. */
            scope: components["schemas"]["GrantScopePartView"][];
            /**
             * Format: uuid
             * @description The right of which it was delegated; it gives no more than that one does.
             */
            sourceId: string;
            /** Format: date-time */
            startsAt: string;
            /** @description proposed: it gives nothing before it is accepted. sourceGone: what it hangs on is not in force at present. */
            state: components["schemas"]["GrantState"];
            /** @description Of which it gives the permissions that are named. */
            subProfile: components["schemas"]["GrantSubProfileView"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        DemoClockView: {
            /**
             * Format: date-time
             * @description It is moved no further than to here.
             */
            furthest: string;
            /** @description It is ahead of the world. */
            moved: boolean;
            /** @description Null: nothing is still to come. */
            next: components["schemas"]["DemoNextDueView"] | null;
            /** Format: date-time */
            now: string;
        };
        /** @enum {string} */
        DemoNext: "dueRight" | "document";
        DemoNextDueView: {
            /** Format: date-time */
            at: string;
            /** @description A right of the operator opens, or a document is finally accepted. */
            of: components["schemas"]["DemoNext"];
        };
        DemoTimeView: {
            /** @description It is ahead of the world. */
            moved: boolean;
            /** Format: date-time */
            now: string;
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
        DocumentAbilitiesView: {
            /** @description Ask that a third party may use it (GC-6.1). */
            askConsent: boolean;
            extend: boolean;
            object: boolean;
            recognise: boolean;
            reject: boolean;
            remedy: boolean;
            /** @description Publish a corrected version in its place. */
            supersede: boolean;
            /** @description Take the objection back, as long as nobody has answered it. */
            withdrawObjection: boolean;
        };
        DocumentAcceptanceView: {
            /**
             * Format: date-time
             * @description The end of the term, whenever it was written down; or when an objection was taken back behind it.
             */
            acceptedAt: string;
            /**
             * Format: date-time
             * @description When the ledger had it; null: it is about to.
             */
            recordedAt: string | null;
        };
        DocumentAnswerView: {
            answer: string;
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["ObjectionOutcome"];
        };
        DocumentConsentView: {
            abilities: components["schemas"]["ConsentAbilitiesView"];
            answer: components["schemas"]["ConsentAnswerView"] | null;
            /** Format: date-time */
            askedAt: string;
            /** @description Who asked. */
            by: components["schemas"]["NamedView"];
            /** @description Such as C-2026-000123. */
            caseNumber: string;
            /** @description SHA-256 of the file that it is about, in hex. */
            documentSha256: string;
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            endsAt: string;
            /** @description Ten digits. */
            enterpriseNumber: string | null;
            /** Format: uuid */
            id: string;
            /** @description In the language of the reader, as it stands in the name of a file; while it is in force. */
            label: string | null;
            purpose: string;
            state: components["schemas"]["ConsentState"];
            takenBack: components["schemas"]["ConsentTakenBackView"] | null;
            thirdParty: string;
            /** @description The last day. */
            untilOn: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
            withdrawal: components["schemas"]["ConsentWithdrawalView"] | null;
        };
        DocumentDetailView: {
            abilities: components["schemas"]["DocumentAbilitiesView"];
            acceptance: components["schemas"]["DocumentAcceptanceView"] | null;
            /** @description The newest first. Without one in force it is for internal use only. */
            consents: components["schemas"]["DocumentConsentView"][];
            /**
             * Format: date-time
             * @description The first instant behind it: an objection is in time before.
             */
            dueAt: string;
            /** @description The last day on which an objection is in time. */
            dueOn: string;
            /** @description Its term was extended because the portal was out. */
            extended: boolean;
            extensions: components["schemas"]["DocumentExtensionView"][];
            file: components["schemas"]["DocumentFileView"];
            /** Format: uuid */
            id: string;
            /** @description GC-6.1, in the language of the reader. */
            internalUse: string;
            kind: components["schemas"]["DocumentKind"];
            language: components["schemas"]["Language"];
            /** @description The one that stands. */
            objection: components["schemas"]["DocumentObjectionView"] | null;
            /** @description GC-6.3, of an advice. */
            ownDecision: string | null;
            /** @description The version of the rule pack that counted the term. */
            pack: string;
            /** Format: date-time */
            publishedAt: string;
            /** @description The legal date of publication: day 0. */
            publishedOn: string;
            /** @description Of the operator. */
            reference: string | null;
            /** @description Days of the term that did not count. */
            skipped: components["schemas"]["SkippedDayView"][];
            state: components["schemas"]["DocumentState"];
            /** @description The corrected version of it. */
            supersededBy: string | null;
            /** @description The document that it corrects. */
            supersedes: string | null;
            title: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
            /** @description Taken back, the newest first. */
            withdrawnObjections: components["schemas"]["DocumentObjectionView"][];
            /** @description Working days on which one may still object, today among them; 0 when it is over. */
            workingDaysLeft: number;
        };
        DocumentExtensionView: {
            dueOn: string;
            /** Format: date-time */
            extendedAt: string;
            /** @description It went on when it was told. */
            goesOn: boolean;
            /** @description By the portal itself, when it was there again; otherwise an agent recorded it. */
            noticed: boolean;
            /** Format: date-time */
            outFrom: string;
            /**
             * Format: date-time
             * @description Its end; or when it was told, as long as it went on.
             */
            outTo: string;
            reason: string;
            /** Format: date-time */
            wasDueAt: string;
            wasDueOn: string;
        };
        DocumentFileView: {
            /** Format: uuid */
            id: string;
            /** @description As its content says. */
            mediaType: components["schemas"]["FileType"];
            name: string;
            /** @description `notScanned`: no scanner is configured, so nothing is claimed. */
            scan: components["schemas"]["FileScan"];
            /** @description SHA-256 of the bytes, in hex. */
            sha256: string;
            /** @description Bytes. */
            size: number;
        };
        /** @enum {string} */
        DocumentKind: "document" | "report" | "dataSnapshot" | "advice";
        DocumentObjectionView: {
            answer: components["schemas"]["DocumentAnswerView"] | null;
            attachments: components["schemas"]["DocumentFileView"][];
            /** @description The member; of a service client, whoever answers for it. */
            by: components["schemas"]["NamedView"];
            /** @description SHA-256 of the file that was objected to, in hex. */
            documentSha256: string;
            /** Format: uuid */
            id: string;
            /** @description Of the document, that it is about; none: all of it. */
            parts: string[];
            reasons: string;
            /** @description SHA-256 of the reasons in UTF-8, in hex. */
            reasonsSha256: string;
            /**
             * Format: date-time
             * @description When the portal had it.
             */
            receivedAt: string;
            remedy: components["schemas"]["DocumentRemedyView"] | null;
            /** @description It was taken back, and counts as none. */
            withdrawal: components["schemas"]["ObjectionWithdrawalView"] | null;
        };
        DocumentPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["DocumentView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        DocumentRemedyView: {
            /** Format: date-time */
            at: string;
            /** @description Null: the corrected version. */
            text: string | null;
        };
        /** @enum {string} */
        DocumentState: "open" | "objected" | "recognised" | "rejected" | "remedied" | "accepted" | "superseded";
        DocumentView: {
            abilities: components["schemas"]["DocumentAbilitiesView"];
            /**
             * Format: date-time
             * @description The first instant behind it: an objection is in time before.
             */
            dueAt: string;
            /** @description The last day on which an objection is in time. */
            dueOn: string;
            /** @description Its term was extended because the portal was out. */
            extended: boolean;
            file: components["schemas"]["DocumentFileView"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            language: components["schemas"]["Language"];
            /** Format: date-time */
            publishedAt: string;
            /** @description The legal date of publication: day 0. */
            publishedOn: string;
            /** @description Of the operator. */
            reference: string | null;
            state: components["schemas"]["DocumentState"];
            /** @description The corrected version of it. */
            supersededBy: string | null;
            /** @description The document that it corrects. */
            supersedes: string | null;
            title: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
            /** @description Working days on which one may still object, today among them; 0 when it is over. */
            workingDaysLeft: number;
        };
        /** @enum {string} */
        Doubt: "ownProfit" | "sameHand" | "createdByGiver" | "notAccepted" | "noSecondFactor" | "notAttested";
        DraftMandateRequest: {
            /**
             * Format: date-time
             * @description Every mandate has an end.
             */
            endsAt: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Parts add up; none: the whole Customer. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: date-time
             * @description Default: now. It is active from the written notice on, never before.
             */
            startsAt?: string;
            /**
             * Format: uuid
             * @description What its people may do.
             */
            subProfileId: string;
            /** @description The company that is to act for you. */
            thirdParty: string;
            /** @description Its enterprise number, such as 0123.456.749, or that of another country with the country in front, such as FR 40 303 265 045. */
            thirdPartyNumber: string;
        };
        DryRunChangesRequest: {
            /** @description `next` of the part before. */
            after?: string;
            /** @default 50 */
            limit: number;
            /** @description One that is brought along. */
            pack?: components["schemas"]["RulePackBody"];
            /** @description Of a pack that is stored. */
            packVersion?: string;
        };
        DryRunChangesView: {
            items: components["schemas"]["DryRunChangeView"][];
            /** @description Send it as `after` for the next page, also of one without items. Null: this was the last. */
            next: string | null;
        };
        DryRunChangeView: {
            /** @description `administration`: the account itself. */
            application: components["schemas"]["Application"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @description The date of the last event. */
            dayZero: string;
            /** @description The last day under the pack that is tried. Null: it leaves this alone. */
            dueAfter: string | null;
            /** @description The last day under the pack in force. Null: it leaves this alone. */
            dueBefore: string | null;
            event: components["schemas"]["ClockEvent"];
            rule: components["schemas"]["ClockRule"];
        };
        DryRunRequest: {
            /** @description `next` of the part before. */
            after?: string;
            /** @description One that is brought along. */
            pack?: components["schemas"]["RulePackBody"];
            /** @description Of a pack that is stored. */
            packVersion?: string;
        };
        DryRunRuleView: {
            /** @description Those that get another date, get one, or lose theirs. */
            changed: number;
            /** @description Rights of Customers that were counted. */
            counted: number;
            /** @description Due today under this pack, and not under the one in force. */
            dueOnlyAfter: number;
            /** @description Due today under the pack in force, and not under this one. */
            dueOnlyBefore: number;
            rule: components["schemas"]["ClockRule"];
        };
        DryRunView: {
            /** @description The version that is tried. */
            after: string;
            /** @description The version in force today. */
            before: string;
            /** @description Customers of this part. */
            customers: number;
            /** @description Send it as `after` for the next part. Null: this was the last. */
            next: string | null;
            /** @description Rules that this pack says otherwise, of whose events none are kept yet. */
            notReplayed: string[];
            /** @description Customers of all parts; told with the first. */
            ofCustomers: number | null;
            /** @description The legal date of today. */
            on: string;
            /** @description Of the Customers of this part. */
            rules: components["schemas"]["DryRunRuleView"][];
        };
        /** @enum {string} */
        DueDecision: "exercise" | "waive" | "hold" | "release";
        DueRightAbilitiesView: {
            exercise: boolean;
            hold: boolean;
            release: boolean;
            waive: boolean;
        };
        /** @enum {string} */
        DueRightDecided: "exercised" | "waived" | "held" | "released";
        DueRightDecisionView: {
            /** Format: date-time */
            at: string;
            /** @description By the policy for its rule. */
            automatic: boolean;
            /** @description Who decided it, or set the policy by which it was exercised. */
            by: components["schemas"]["NamedView"];
            decision: components["schemas"]["DueRightDecided"];
            reason: string;
            /** @description Of a hold. */
            reviewOn: string | null;
        };
        DueRightDetailView: {
            abilities: components["schemas"]["DueRightAbilitiesView"];
            /** @description `administration`: the account itself. */
            application: components["schemas"]["Application"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @description The date of that event. */
            dayZero: string;
            /** @description The last one. */
            decision: components["schemas"]["DueRightDecisionView"] | null;
            /**
             * Format: date-time
             * @description From this instant on the right is open.
             */
            dueAt: string;
            /** @description The last day before it opens. */
            dueOn: string;
            /** @description Null: there is nothing left to exercise. */
            effect: components["schemas"]["DueRightEffectView"] | null;
            /** @description From what it is counted: the last use, or what began when nothing was used since; of SC-FM-7 the fall below the minimum. */
            event: components["schemas"]["ClockEvent"];
            /** @description The version of the rule pack by which it was counted. */
            pack: string;
            rule: components["schemas"]["ClockRule"];
            state: components["schemas"]["DueState"];
        };
        DueRightEffectView: {
            /** @description Listed affiliates for which its people act, and could no more; as long as there are some, it is exercised by hand only (Q6). */
            affiliates: number;
            /** @description Applications that are switched off. */
            applications: string[];
            /** @description Service clients that stop with the account. */
            clients: number | null;
            /** @description People whose access ends with the account. Null: not counted, since the rule is silent. */
            people: number | null;
            /**
             * Format: email
             * @description Where the Customer is told afterwards: the address of the registration form. Null: nobody is told.
             */
            toldTo: string | null;
        };
        DueRightPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["DueRightView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        DueRightView: {
            abilities: components["schemas"]["DueRightAbilitiesView"];
            /** @description `administration`: the account itself. */
            application: components["schemas"]["Application"];
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @description The date of that event. */
            dayZero: string;
            /** @description The last one. */
            decision: components["schemas"]["DueRightDecisionView"] | null;
            /**
             * Format: date-time
             * @description From this instant on the right is open.
             */
            dueAt: string;
            /** @description The last day before it opens. */
            dueOn: string;
            /** @description From what it is counted: the last use, or what began when nothing was used since; of SC-FM-7 the fall below the minimum. */
            event: components["schemas"]["ClockEvent"];
            /** @description The version of the rule pack by which it was counted. */
            pack: string;
            rule: components["schemas"]["ClockRule"];
            state: components["schemas"]["DueState"];
        };
        /** @enum {string} */
        DueState: "notDue" | "due" | "held" | "waived" | "exercised";
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
        /** @enum {string} */
        EmploymentTerm: "fixed" | "indefinite";
        EndClientRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndDelegationRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndDeputyshipRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndMandateRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        EndMeasureRequest: {
            /** @description Why it holds no more. It stands in the ledger: one line of 3 to 500 characters, words in it. */
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
        EndOwnershipFactRequest: {
            /** @description The first day on which it is no longer so; past or to come. */
            on: string;
            /** @description The document that shows it: title and reference. */
            source: string;
        };
        EnteredAffiliateView: {
            /** Format: uuid */
            customerId: string;
            /**
             * Format: uuid
             * @description You, as a member there.
             */
            memberId: string;
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
        FactReviewView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
        };
        FactWithdrawalView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            reason: string;
            /** @description By another agent. Null: nobody reviewed it, or its fact; one that was reviewed counts by reviewed facts until then. */
            review: components["schemas"]["FactReviewView"] | null;
        };
        /** @enum {string} */
        FileScan: "notScanned" | "clean";
        /** @enum {string} */
        FileType: "application/pdf" | "text/csv" | "text/plain" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "image/png" | "image/jpeg";
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
        GrantorByControlView: {
            /** Format: uuid */
            affiliationId: string;
            /** @description The company whose Access Owner he is. Null for a machine (GC-8.1.2-c). */
            parent: string | null;
        };
        /** @enum {string} */
        GrantorProfile: "AccessOwner" | "AccessManager";
        GrantorView: {
            /** @description By which parent's control he is Access Owner, beside the one by title (GC-9.1-b). */
            byControl: components["schemas"]["GrantorByControlView"] | null;
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
        GrantState: "refused" | "revoked" | "ended" | "linkEnded" | "mandateEnded" | "affiliateUnlisted" | "controlLost" | "clientEnded" | "mandateRefused" | "consentWithdrawn" | "notOfParent" | "pending" | "proposed" | "linkNotBegun" | "mandateNotActive" | "sponsorGone" | "customerNotActive" | "notBegun" | "sourceGone" | "inForce";
        GrantSubProfileView: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        GrantView: {
            /** @description What you may do with this row. */
            abilities: components["schemas"]["GrantAbilitiesView"];
            /**
             * Format: date-time
             * @description Of a delegated right: since when it is accepted.
             */
            acceptedAt: string | null;
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
            /** @description All that it gives of its sub-profile. Null: the whole of it. */
            permissions: string[] | null;
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
            /**
             * Format: uuid
             * @description The right of its giver of which it was delegated (GC-8.4-c).
             */
            sourceId: string | null;
            /** Format: date-time */
            startsAt: string;
            /** @description Also of what ends or stops its holder. Whether an Application is on, the decision on a permission says. */
            state: components["schemas"]["GrantState"];
            subProfile: components["schemas"]["GrantSubProfileView"] | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        GroupCompanyView: {
            enterpriseNumber: string;
            /** Format: uuid */
            id: string;
            legalName: string;
        };
        GroupHoldingView: {
            companyId: string;
            holderId: string;
            /** @description Digits: votes of all shares. */
            totalVotes: string;
            /** @description Digits. */
            votes: string;
        };
        GroupPersonView: {
            displayName: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            memberId: string;
            /** @description He is Access Owner of the parent now. */
            owner: boolean;
            /** Format: date-time */
            until: string | null;
        };
        HandedOverView: {
            /** @description Access Owners of its parents, who are Access Owner here by control, beside that one (GC-9.1-b); once they have entered. */
            byControl: components["schemas"]["OwnerByControlView"][];
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
            /**
             * Format: uuid
             * @description The affiliation by which he acted, for a company that controls the Customer (GC-9.1-c).
             */
            affiliationId: string | null;
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
             * @description The mandate by which he acted, for a third party (GC-9.2-d).
             */
            mandateId: string | null;
            /**
             * Format: uuid
             * @description The member who answers for it.
             */
            memberId: string | null;
            /** @description The name he has today; of an agent, behind the operator's. Null: for machines, and for whoever may not read members. */
            name: string | null;
            /** @description Of which such company he was. */
            parent: string | null;
            /** @description Why an operator agent looked or acted. */
            reason: string | null;
            /** @description Of which third party he was. */
            thirdParty: string | null;
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
        LedgerEvent: "access-request.asked" | "access-request.declined" | "access-request.withdrawn" | "access-request.reminded" | "access-request.overdue" | "affiliate.listed" | "affiliate.consent-recorded" | "affiliate.consent-withdrawn" | "affiliate.control-lost" | "affiliate.control-shown" | "affiliate.doubted" | "affiliate.doubt-gone" | "affiliate.doubt-waived" | "affiliate.unlisted" | "affiliate.entered" | "affiliate.person-admitted" | "application-request.asked" | "application-request.declined" | "application-request.withdrawn" | "bulk-change.people-imported" | "bulk-change.grants-given" | "bulk-change.grants-narrowed" | "bulk-change.grants-revoked" | "bulk-change.members-ended" | "bulk-change.undone" | "calendar.made" | "calendar.ended" | "capacity.chosen" | "client.made" | "client.sponsored" | "client.ended" | "client.secret-rotated" | "client.secret-ended" | "compromise.reported" | "compromise.letter-sent" | "compromise.letter-received" | "compromise.closed" | "contract.recorded" | "contract.withdrawn" | "customer.registered" | "customer.ended" | "delegation.proposed" | "delegation.accepted" | "delegation.declined" | "delegation.narrowed" | "delegation.ended" | "delegation.adopted" | "demo.history-laid" | "deputy.named" | "deputy.ended" | "device.marked-owned" | "device.marked-not-owned" | "device.many-marked-owned" | "device.many-marked-not-owned" | "device.marking-asked" | "device.marking-refused" | "document.published" | "document.downloaded" | "document.objected" | "document.recognised" | "document.rejected" | "document.remedied" | "document.accepted" | "document.extended" | "document.objection-withdrawn" | "document.consent-asked" | "document.consent-granted" | "document.consent-refused" | "document.consent-withdrawn" | "document.consent-taken-back" | "grant.given" | "grant.approved" | "grant.refused" | "grant.narrowed" | "grant.extended" | "grant.revoked" | "grant.exported" | "inventory.loaded" | "inventory.load-refused" | "ledger.exported" | "line.assigned" | "line.released" | "line.allocated" | "line.many-allocated" | "mandate.drafted" | "mandate.changed" | "mandate.notified" | "mandate.person-named" | "mandate.ended" | "mandate.refused" | "mandate.readmitted" | "mandate.blocked" | "mandate.unblocked" | "measure.taken" | "measure.ended" | "member.admitted" | "member.invited-again" | "member.attested" | "member.address-changed" | "member.ended" | "notice.bounced" | "operator.looked" | "owner.handed-over" | "price.accepted" | "recovery.opened" | "recovery.executed" | "recovery.refused" | "sim.exported" | "sim.blocked" | "sim.block-changed" | "sim.unblocked" | "sim.replaced" | "sim.many-blocked" | "sim.many-unblocked" | "sub-profile.defined" | "sub-profile.retired" | "subscription.set" | "third-party.accepted" | "view.saved" | "view.changed" | "view.deleted";
        /** @enum {string} */
        LedgerEventFilter: "access-request." | "affiliate." | "application-request." | "bulk-change." | "calendar." | "capacity." | "client." | "compromise." | "contract." | "customer." | "delegation." | "demo." | "deputy." | "device." | "document." | "grant." | "inventory." | "ledger." | "line." | "mandate." | "measure." | "member." | "notice." | "operator." | "owner." | "price." | "recovery." | "sim." | "sub-profile." | "subscription." | "third-party." | "view." | "access-request.asked" | "access-request.declined" | "access-request.withdrawn" | "access-request.reminded" | "access-request.overdue" | "affiliate.listed" | "affiliate.consent-recorded" | "affiliate.consent-withdrawn" | "affiliate.control-lost" | "affiliate.control-shown" | "affiliate.doubted" | "affiliate.doubt-gone" | "affiliate.doubt-waived" | "affiliate.unlisted" | "affiliate.entered" | "affiliate.person-admitted" | "application-request.asked" | "application-request.declined" | "application-request.withdrawn" | "bulk-change.people-imported" | "bulk-change.grants-given" | "bulk-change.grants-narrowed" | "bulk-change.grants-revoked" | "bulk-change.members-ended" | "bulk-change.undone" | "calendar.made" | "calendar.ended" | "capacity.chosen" | "client.made" | "client.sponsored" | "client.ended" | "client.secret-rotated" | "client.secret-ended" | "compromise.reported" | "compromise.letter-sent" | "compromise.letter-received" | "compromise.closed" | "contract.recorded" | "contract.withdrawn" | "customer.registered" | "customer.ended" | "delegation.proposed" | "delegation.accepted" | "delegation.declined" | "delegation.narrowed" | "delegation.ended" | "delegation.adopted" | "demo.history-laid" | "deputy.named" | "deputy.ended" | "device.marked-owned" | "device.marked-not-owned" | "device.many-marked-owned" | "device.many-marked-not-owned" | "device.marking-asked" | "device.marking-refused" | "document.published" | "document.downloaded" | "document.objected" | "document.recognised" | "document.rejected" | "document.remedied" | "document.accepted" | "document.extended" | "document.objection-withdrawn" | "document.consent-asked" | "document.consent-granted" | "document.consent-refused" | "document.consent-withdrawn" | "document.consent-taken-back" | "grant.given" | "grant.approved" | "grant.refused" | "grant.narrowed" | "grant.extended" | "grant.revoked" | "grant.exported" | "inventory.loaded" | "inventory.load-refused" | "ledger.exported" | "line.assigned" | "line.released" | "line.allocated" | "line.many-allocated" | "mandate.drafted" | "mandate.changed" | "mandate.notified" | "mandate.person-named" | "mandate.ended" | "mandate.refused" | "mandate.readmitted" | "mandate.blocked" | "mandate.unblocked" | "measure.taken" | "measure.ended" | "member.admitted" | "member.invited-again" | "member.attested" | "member.address-changed" | "member.ended" | "notice.bounced" | "operator.looked" | "owner.handed-over" | "price.accepted" | "recovery.opened" | "recovery.executed" | "recovery.refused" | "sim.exported" | "sim.blocked" | "sim.block-changed" | "sim.unblocked" | "sim.replaced" | "sim.many-blocked" | "sim.many-unblocked" | "sub-profile.defined" | "sub-profile.retired" | "subscription.set" | "third-party.accepted" | "view.saved" | "view.changed" | "view.deleted";
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
        /** @enum {string} */
        LeftOutCause: "own" | "suspended";
        LeftOutEntityVotesView: {
            /** @description By which setting of the rule pack. `own`: the company holds them in itself, or whom it controls does. */
            cause: components["schemas"]["LeftOutCause"];
            holder: components["schemas"]["NamedView"];
            /** @description Digits. */
            weight: string;
        };
        LeftOutView: {
            /** @description `already`: it is so already. */
            because: components["schemas"]["LeftOutBecause"];
            count: number;
            /** @description The first five. */
            examples: components["schemas"]["BulkExampleView"][];
        };
        LegalControlView: {
            /** @description In the order of the terms (GC-1.2-a to -d). */
            basis: components["schemas"]["ControlBasis"];
            company: components["schemas"]["NamedView"];
            holder: components["schemas"]["NamedView"];
            /** @description direct: what the holder has himself suffices. */
            kind: components["schemas"]["ControlKind"];
            /** @description By reviewed facts alone it would not be so. */
            restsOnUnreviewed: boolean;
        };
        LegalEntityControlView: {
            asOf: string;
            /** @description By the names of the holders. */
            controlledBy: components["schemas"]["LegalControlView"][];
            /** @description By the names of the companies. */
            controls: components["schemas"]["LegalControlView"][];
            /** @description By reviewed facts alone it is so, of either; by all facts it is not. First those whom it would control. */
            endedByUnreviewed: components["schemas"]["LegalControlView"][];
            entity: components["schemas"]["NamedView"];
        };
        LegalEntityGroupView: {
            asOf: string;
            /** @description Among them. */
            controls: components["schemas"]["LegalControlView"][];
            /** @description Days on which a fact about one of them begins or ends, of those that began until the day that is asked for; the last ones where there are many. */
            days: string[];
            /** @description By their names. */
            entities: components["schemas"]["NamedView"][];
            entity: components["schemas"]["NamedView"];
            /** @description Among them, on that day. */
            holdings: components["schemas"]["GroupHoldingView"][];
        };
        LegalEntityNameView: {
            /** @description Its first day. Null: the name under which it was recorded, from ever on. */
            from: string | null;
            name: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["NamedView"];
            /** @description The document that shows the change. */
            source: string | null;
        };
        LegalEntityPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["LegalEntityView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        LegalEntityView: {
            /** @description Two letters, such as NL. Null: it has an enterprise number. */
            country: string | null;
            /** @description The Customer of that enterprise number. Null: it is none. */
            customer: components["schemas"]["NamedView"] | null;
            /** @description Ten digits. Null: it is of another country. */
            enterpriseNumber: string | null;
            /** @description In the register of that country. */
            foreignIdentifier: string | null;
            /** Format: uuid */
            id: string;
            /** @description Of the day that is asked for; in lists, its last one. */
            name: string;
            /** @description In the order of their first days. */
            names: components["schemas"]["LegalEntityNameView"][];
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["NamedView"];
        };
        LetterRequest: {
            /** @description As 2026-03-01, in legal time. Default: today. */
            sentOn?: string;
            /** @description Tracking number of the registered letter, as the post office gave it. */
            trackingNumber: string;
        };
        LiftThirdPartyBlockRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
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
        LinkKind: "employment" | "civilService" | "directorship" | "mandate" | "affiliate";
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
        ListAffiliateRequest: {
            /** @description The day, in Brussels, since which control is shown; not before reviewed facts of the register show it. Default: the day on which they do, else today. */
            controlFrom?: string;
            /** @description The form or the amendment. */
            document: string;
            origin: components["schemas"]["AffiliateOrigin"];
            /**
             * Format: uuid
             * @description The Customer that controls this one.
             */
            parentId: string;
        };
        ListedAffiliateAbilitiesView: {
            recordConsent: boolean;
            recordLoss: boolean;
            unlist: boolean;
            waiveDoubt: boolean;
            withdrawConsent: boolean;
        };
        ListedAffiliatePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["ListedAffiliateView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        ListedAffiliateState: "listed" | "controlLost" | "unlisted";
        ListedAffiliateView: {
            abilities: components["schemas"]["ListedAffiliateAbilitiesView"];
            control: components["schemas"]["ControlIntervalView"];
            /** @description The affiliate. */
            customer: components["schemas"]["NamedView"];
            /**
             * Format: date-time
             * @description Since when facts that nobody reviewed would end control: a right of the operator (GC-9.1-e).
             */
            doubtedAt: string | null;
            /**
             * Format: date-time
             * @description When that right was waived.
             */
            doubtWaivedAt: string | null;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            listedAt: string;
            origin: components["schemas"]["AffiliateOrigin"];
            parent: components["schemas"]["NamedView"];
            state: components["schemas"]["ListedAffiliateState"];
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
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
        LoadRulePackRequest: {
            /** @description The legal date of the first events that it counts: tomorrow or later; in the last hour of a day, the day after tomorrow. */
            effectiveFrom: string;
            /** @description What it is about, for whoever reads the list. */
            note: string;
            pack: components["schemas"]["RulePackBody"];
        };
        /** @enum {string} */
        LoadState: "receiving" | "refused" | "checked" | "waiting" | "applying" | "applied" | "cancelled" | "failed";
        MadeCalendarFeedView: {
            /** @description For the calendar program; in this answer only. Null: answered again under its Idempotency-Key. */
            address: string | null;
            /** @description The capacity that it shows what you may see in; without an address, the one that you act in now. */
            capacity: components["schemas"]["Capacity"];
            /** @description What it holds, or would hold, by your rights of now. Nothing: it is answered as if it were not there. */
            holds: components["schemas"]["CalendarEntry"][];
            /**
             * Format: date-time
             * @description When your address was made. Null: you have none.
             */
            madeAt: string | null;
        };
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
        MandateAbilitiesView: {
            change: boolean;
            end: boolean;
            namePerson: boolean;
            notify: boolean;
            /** @description As an agent of the operator. */
            readmit: boolean;
            /** @description As an agent of the operator. */
            refuse: boolean;
        };
        MandateEndView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            reason: string;
        };
        MandateNoticeView: {
            /**
             * Format: date-time
             * @description From when on it may be active.
             */
            activeFrom: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
        };
        MandatePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["MandateView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        MandatePersonView: {
            displayName: string;
            /** Format: date-time */
            from: string;
            /** Format: uuid */
            memberId: string;
            /** @description He is still named. */
            named: boolean;
            /** Format: date-time */
            until: string;
        };
        MandateRefusalView: {
            /** Format: date-time */
            at: string;
            /** @description Everything of this third party, at each Customer, until the operator lifts it. */
            everywhere: boolean;
            /**
             * Format: date-time
             * @description From when on another mandate of this third party can be notified again.
             */
            readmittedAt: string | null;
            reason: string;
        };
        /** @enum {string} */
        MandateState: "draft" | "notified" | "active" | "ended" | "refused";
        MandateView: {
            abilities: components["schemas"]["MandateAbilitiesView"];
            /** Format: date-time */
            draftedAt: string;
            draftedBy: components["schemas"]["NamedView"];
            /** @description Before its date. */
            end: components["schemas"]["MandateEndView"] | null;
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            notice: components["schemas"]["MandateNoticeView"] | null;
            people: components["schemas"]["MandatePersonView"][];
            reason: string;
            /** @description By the operator, who may refuse at any time. */
            refusal: components["schemas"]["MandateRefusalView"] | null;
            /** @description Empty: the whole Customer. */
            scope: components["schemas"]["GrantScopePartView"][];
            /** Format: date-time */
            startsAt: string;
            /** @description Active: the operator was notified in writing, it has begun, and nobody ended or refused it. */
            state: components["schemas"]["MandateState"];
            /** @description What its people may do. */
            subProfile: components["schemas"]["GrantSubProfileView"];
            thirdParty: string;
            /** @description By which it is known wherever it acts: country and number. */
            thirdPartyNumber: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        MarkDeviceRequest: {
            owned: boolean;
            /** @description On what the statement rests; the Customer answers for it (SC-MN-4). It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        MeasureAbilitiesView: {
            end: boolean;
            review: boolean;
        };
        MeasureDetailView: {
            abilities: components["schemas"]["MeasureAbilitiesView"];
            /** @description What whoever is refused is told, such as M-2026-000123. */
            caseNumber: string;
            /** @description Null: everywhere. */
            customer: components["schemas"]["NamedView"] | null;
            end: components["schemas"]["MeasureEndView"] | null;
            evidence: string;
            ground: components["schemas"]["MeasureGround"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MeasureKind"];
            /** @description By then somebody looks at it again. */
            reviewOn: string;
            /** @description The oldest first. */
            reviews: components["schemas"]["MeasureReviewView"][];
            state: components["schemas"]["MeasureState"];
            /** @description As it was named when it was taken: an address, a name, a range. */
            subject: string;
            /** Format: date-time */
            takenAt: string;
            takenBy: components["schemas"]["NamedView"];
            /** @description Of a person: the service clients that he sponsors stop with him. */
            withSponsoredClients: boolean;
        };
        MeasureEndView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            reason: string;
        };
        /** @enum {string} */
        MeasureGround: "security" | "integrity" | "working" | "fraud" | "suspicionOfFraud";
        /** @enum {string} */
        MeasureKind: "person" | "client" | "account" | "application" | "network";
        /** @enum {string} */
        MeasureObstacle: "measure.in-force" | "measure.own-door" | "measure.too-wide" | "measure.application-off";
        MeasurePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["MeasureView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        MeasurePreviewView: {
            /** @description Where it keeps out. Empty: wherever the address is used. */
            customers: components["schemas"]["NamedView"][];
            /** @description The case number of the same one that is in force. */
            inForce: string | null;
            /** @description He is the Access Owner: the recovery desk acts for the Customer meanwhile (GC-8.1.2-b). Null: not asked, as everywhere. */
            isOwner: boolean | null;
            /** @description Of a person or a machine. */
            name: string | null;
            /** @description Sessions of a person that are open now. Null: not known, as of an address: the portal keeps none. */
            openSessions: number | null;
            /** @description Why it cannot be taken. */
            refusal: components["schemas"]["MeasureObstacle"] | null;
            /** @description Of a person: what stops with him unless withSponsoredClients is false, where there is any. */
            sponsoredClients: components["schemas"]["SponsoredClientsView"][];
            /** @description What exactly: an address in its network, a person by his address. */
            subject: string;
        };
        MeasureReviewView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            reason: string;
            reviewOn: string;
            /** @description Until when it was to be looked at again. */
            reviewOnBefore: string;
        };
        /** @enum {string} */
        MeasureState: "inForce" | "overdue" | "ended";
        MeasureSubjectRequest: {
            /** @description Of an Application. */
            application?: components["schemas"]["SuspendableApplication"] | null;
            /**
             * Format: uuid
             * @description Of a service client.
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @description At this Customer. Without: everywhere, which is for a person and an address only.
             */
            customerId?: string | null;
            /**
             * Format: email
             * @description Of a person: the address he signs in with.
             */
            email?: string | null;
            kind: components["schemas"]["MeasureKind"];
            /** @description An address, or a range such as 192.0.2.0/24. */
            network?: string | null;
        };
        MeasureView: {
            abilities: components["schemas"]["MeasureAbilitiesView"];
            /** @description What whoever is refused is told, such as M-2026-000123. */
            caseNumber: string;
            /** @description Null: everywhere. */
            customer: components["schemas"]["NamedView"] | null;
            end: components["schemas"]["MeasureEndView"] | null;
            evidence: string;
            ground: components["schemas"]["MeasureGround"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["MeasureKind"];
            /** @description By then somebody looks at it again. */
            reviewOn: string;
            state: components["schemas"]["MeasureState"];
            /** @description As it was named when it was taken: an address, a name, a range. */
            subject: string;
            /** Format: date-time */
            takenAt: string;
            takenBy: components["schemas"]["NamedView"];
            /** @description Of a person: the service clients that he sponsors stop with him. */
            withSponsoredClients: boolean;
        };
        MeetingVoteBody: {
            /** Format: uuid */
            holderId: string;
            /** @description Digits. */
            votes: string;
        };
        MeetingVoteView: {
            holder: components["schemas"]["NamedView"];
            /** @description Digits. */
            votes: string;
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
            /**
             * Format: uuid
             * @description Of whoever is here for a company that controls this Customer.
             */
            affiliationId: string | null;
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
            /** @description `mandate`: he acts for a third party, named in its mandate; `affiliate`: he is here for a company that controls this Customer. */
            link: components["schemas"]["LinkKind"];
            /**
             * Format: uuid
             * @description Of whoever acts for a third party.
             */
            mandateId: string | null;
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
            /** @description Of an employment (GC-9.2-a). */
            term: components["schemas"]["EmploymentTerm"] | null;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        /** @enum {string} */
        MissingCause: "pending" | "refused" | "notBegun" | "ended" | "revoked" | "linkEnded" | "linkNotBegun" | "applicationOff" | "customerNotActive" | "measure" | "otherCapacity" | "notAccepted" | "secondFactorMissing" | "proposed" | "sourceGone" | "sourceNarrowed" | "outsideClientScopes" | "outsideTokenScopes" | "sponsorGone" | "clientEnded" | "principalGone" | "signInReported" | "mandateNotActive" | "mandateEnded" | "mandateRefused" | "affiliateUnlisted" | "controlLost" | "consentWithdrawn" | "consentLacking" | "notOfParent" | "consentMissing" | "lineNotYours" | "outsideScope" | "partOnly" | "managerSeesNoData" | "notGranted";
        MissingConsentPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["MissingConsentView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        MissingConsentView: {
            application: components["schemas"]["Application"];
            customer: components["schemas"]["NamedView"];
            price: components["schemas"]["PriceNoticeView"];
        };
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
        MobileNumberRequest: {
            /** @description A fresh code of the authenticator, or a recovery code. */
            code?: string;
            /** @description With its country, such as +32 470 12 34 56. */
            number: string;
            /** @description Or the answer of a passkey to the same options as for signing in. */
            passkey?: components["schemas"]["PasskeyAnswerInput"];
            /** @description The proof where no second factor is set. */
            password?: string;
        };
        MobileNumberView: {
            /** @description This portal sends SMS; without, no number can be set. */
            available: boolean;
            /** @description E.164. It is warned about your sign-in. */
            number: string | null;
            /** @description A code was sent there, and waits for you. */
            waiting: string | null;
        };
        /** @enum {string} */
        Modality: "AUTO" | "MAY-OP" | "MAY-CU" | "DUTY-OP" | "DUTY-CU" | "BAN" | "SHOW";
        /** @enum {string} */
        MonthConvention: "anniversary" | "eve";
        MovedDemoClockView: {
            /** @description Documents that were finally accepted by it. */
            documents: number;
            /** @description Rights of the operator that opened by it. */
            dueRights: number;
            /**
             * Format: date-time
             * @description Which time it was before.
             */
            from: string;
            /**
             * Format: date-time
             * @description It is moved no further than to here.
             */
            furthest: string;
            /** @description It is ahead of the world. */
            moved: boolean;
            /** @description Null: nothing is still to come. */
            next: components["schemas"]["DemoNextDueView"] | null;
            /** Format: date-time */
            now: string;
        };
        MoveDemoClockRequest: {
            /** @description By a period: P1D, P1W, P1M, P5B (working days). Or to an instant, or the beginning of a date. Or `next`: to what becomes due next. */
            to: string;
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
        NamePersonRequest: {
            displayName: string;
            /** Format: email */
            email: string;
            language: components["schemas"]["Language"];
        };
        NarrowDelegationRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description What is left: a part of what there was. */
            scope: components["schemas"]["ScopePartInput"][];
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
        NoticeDoubtView: {
            /** @description What the mail server said, or what came back. */
            said: string;
            /** Format: date-time */
            since: string;
        };
        /** @enum {string} */
        NoticeKind: "invitation" | "passwordReset" | "passwordChanged" | "secondFactorSet" | "secondFactorRemoved" | "recoveryCodes" | "passkeyAdded" | "passkeyRemoved" | "signInNewDevice" | "signInAfterFailures" | "emailConfirm" | "emailTaken" | "emailChangeAsked" | "emailChanged" | "emailVetoed" | "emailNotChanged" | "mobileConfirm" | "mobileSet" | "mobileRemoved" | "reported" | "reportedByYourself" | "compromiseReported" | "recoveryOpened" | "recoveryExecuted" | "recoveryRefused" | "deputyNamed" | "deputyEnded" | "delegationProposed" | "linksEndSoon" | "accessAsked" | "accessReminder" | "accessOverdue" | "accessGranted" | "accessPending" | "accessDeclined" | "documentPublished" | "objectionRecognised" | "objectionRejected" | "objectionRemedied" | "consentGranted" | "consentRefused" | "consentWithdrawn" | "mandateRefused" | "affiliateListed" | "affiliateUnlisted" | "affiliateConsentWithdrawn" | "affiliateControlLost" | "affiliateControlShown" | "accountEndsSoon" | "accountEnded" | "applicationOffSoon" | "applicationOff" | "belowMinimumSoon" | "belowMinimumOff" | "uncontractedEndsSoon" | "uncontractedEnded";
        NoticePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["NoticeView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        NoticeRule: "GC-2.2.3-a" | "GC-2.2.3-b" | "GC-2.2.3-c" | "SC-FM-7" | "GC-2.2.4" | "GC-3-a" | "GC-3-d" | "GC-8.2-b(1)" | "GC-4.3-b" | "S13" | "GC-8.1.2-a" | "GC-8.2-b(5)" | "GC-8.4-c" | "GC-9.2-b" | "GC-8.1.2-c" | "GC-6.2" | "GC-9.2-c" | "GC-6.1" | "GC-9.1-a" | "GC-9.1-d" | "GC-9.1-e";
        /** @enum {string} */
        NoticeState: "waiting" | "sent" | "refused" | "givenUp" | "bounced";
        NoticeView: {
            bounce: components["schemas"]["BounceView"] | null;
            /** @description Nobody owed it; its text says so. */
            courtesy: boolean;
            /** @description SHA-256 of the plain text, as it was sent. */
            digest: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** @description An e-mail address, or a number in E.164. */
            recipient: string;
            /** @description The last word of the mail server or the SMS gateway. */
            response: string | null;
            /** @description By which it was told. */
            rule: components["schemas"]["NoticeRule"];
            /** @description The address of the portal, or its SMS gateway. Null: not tried yet. */
            sender: string | null;
            /**
             * Format: date-time
             * @description When the mail server or the SMS gateway took it; terms are counted from here (T12).
             */
            sentAt: string | null;
            state: components["schemas"]["NoticeState"];
            /** @description In the language of its reader. */
            subject: string;
            /** @description To somebody who signs in; otherwise to the address of the registration form. */
            toPerson: boolean;
            /** @description By which way it went. */
            transport: components["schemas"]["Transport"];
            /** Format: date-time */
            writtenAt: string;
        };
        NotifiedMandateAbilitiesView: {
            readmit: boolean;
            refuse: boolean;
        };
        NotifiedMandatePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["NotifiedMandateView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        /** @enum {string} */
        NotifiedMandateState: "notified" | "active" | "ended" | "refused";
        NotifiedMandateView: {
            abilities: components["schemas"]["NotifiedMandateAbilitiesView"];
            /** Format: date-time */
            activeFrom: string;
            /** @description The third party is blocked everywhere. */
            blocked: boolean;
            customer: components["schemas"]["NamedView"];
            /** Format: date-time */
            endsAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            notifiedAt: string;
            /** Format: date-time */
            startsAt: string;
            /** @description Active: the operator was notified in writing, it has begun, and nobody ended or refused it. */
            state: components["schemas"]["NotifiedMandateState"];
            thirdParty: string;
            /** @description By which it is known wherever it acts: country and number. */
            thirdPartyNumber: string;
            /** @description Sent as ETag; name it in If-Match. */
            version: number;
        };
        /** @enum {string} */
        NotModelledCode: "affiliation" | "contracts" | "exchangeRatio" | "votesCastBefore" | "laterFacts" | "companyLaw" | "competitionLaw" | "labourLaw" | "tax";
        NotModelledView: {
            code: components["schemas"]["NotModelledCode"];
            text: string;
        };
        /** @enum {string} */
        ObjectionDecision: "recognise" | "reject" | "remedy";
        /** @enum {string} */
        ObjectionOutcome: "recognised" | "rejected";
        ObjectionWithdrawalView: {
            /** Format: date-time */
            at: string;
            /** @description The member; of a service client, whoever answers for it. */
            by: components["schemas"]["NamedView"];
        };
        ObjectToDocumentRequest: {
            /** @description Files that you brought for this document before; at most 5. */
            attachmentIds?: string[];
            /** @description Of the document, that it is about; none: all of it. */
            parts?: string[];
            /** @description Why the document is not as it should be, in detail: a text of 3 to 4000 characters, words in it. */
            reasons: string;
        };
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
        OperatorConsentView: {
            /** Format: date-time */
            askedAt: string;
            caseNumber: string;
            /** Format: uuid */
            documentId: string;
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ConsentState"];
            /** @description The last day. */
            untilOn: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
        };
        /** @enum {string} */
        OperatorPermission: "customer:register" | "customer:list" | "inventory:load" | "customer:look" | "subscription:set" | "compromise:record" | "due-right:list" | "due-right:decide" | "due-right:automate" | "contract:list" | "contract:record" | "document:publish" | "document:list" | "document:decide" | "rule-pack:read" | "rule-pack:load" | "measure:list" | "measure:take" | "measure:end" | "notice:list" | "notice:record" | "subscription:list" | "catalogue:list" | "catalogue:announce" | "mandate:list" | "mandate:refuse" | "demo-clock:move" | "legal-entity:read" | "legal-entity:record" | "legal-entity:review" | "affiliate:list" | "affiliate:record" | "recovery:open" | "recovery:decide" | "recovery:list";
        /** @enum {string} */
        OperatorRole: "BackOffice" | "RecoveryDesk";
        OutageRecordedView: {
            customers: number;
            /** @description Documents whose last day moved. */
            documents: number;
            /** @description Customers at which it could not be done; say it again, and it is done there alone. */
            failed: number;
        };
        OwnApplicationRequestPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["OwnApplicationRequestView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        OwnApplicationRequestView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Why the operator answered so. */
            answerReason: string | null;
            application: components["schemas"]["Application"];
            /** Format: date-time */
            askedAt: string;
            /** @description Who asked. Null: you may not see people. */
            askedBy: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ApplicationRequestKind"];
            /** @description What the Customer said with it. */
            message: string | null;
            state: components["schemas"]["ApplicationRequestState"];
        };
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
        OwnerByControlView: {
            byControl: components["schemas"]["GrantorByControlView"];
            /** Format: uuid */
            id: string;
            /** @description Null: for service clients, as with contacts (GC-8.1.2-c). */
            name: string | null;
        };
        OwnershipFactAbilitiesView: {
            /** @description On a day. Never a meeting. */
            end: boolean;
            /** @description Its withdrawal where it was withdrawn. Never what he recorded or withdrew. */
            review: boolean;
            withdraw: boolean;
        };
        OwnershipFactBody: {
            /** @description Of an appointment. */
            boardSize?: string | null;
            /** @description Of a meeting: who cast how many. */
            cast?: components["schemas"]["MeetingVoteBody"][] | null;
            /** @description Of an agreement, or the articles: what gives control. */
            clause?: string | null;
            /** @description Its first day; of a meeting its date. */
            from: string;
            /**
             * Format: uuid
             * @description Who holds: of every kind but a meeting.
             */
            holderId?: string | null;
            kind: components["schemas"]["OwnershipFactKind"];
            /** @description Of a meeting: votes that were represented. */
            represented?: string | null;
            /** @description Of an appointment: how many of the board the holder alone appoints or removes. */
            seats?: string | null;
            /** @description Of a holding. */
            shareClass?: string | null;
            /** @description The document that shows it: title and reference. */
            source: string;
            /** @description Of a holding: its votes may not be cast now. Default: false. */
            suspended?: boolean | null;
            /** @description The first day on which it is no longer so. Without: open. */
            to?: string | null;
            /** @description Of a holding: votes of all shares, of every class. */
            totalVotes?: string | null;
            /** @description Of a holding. */
            votes?: string | null;
        };
        /** @enum {string} */
        OwnershipFactKind: "holding" | "appointment" | "agreement" | "meeting";
        OwnershipFactPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["OwnershipFactView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        OwnershipFactView: {
            abilities: components["schemas"]["OwnershipFactAbilitiesView"];
            /** @description Of an appointment. */
            boardSize: string | null;
            /** @description Of a meeting: who cast how many. */
            cast: components["schemas"]["MeetingVoteView"][];
            /** @description Of an agreement: what gives control. */
            clause: string | null;
            /** @description Whom it is about. */
            company: components["schemas"]["NamedView"];
            /** @description Its first day; of a meeting its date. */
            from: string;
            /** @description Null: a meeting. */
            holder: components["schemas"]["NamedView"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OwnershipFactKind"];
            /** Format: date-time */
            recordedAt: string;
            recordedBy: components["schemas"]["NamedView"];
            /** @description Of a meeting: votes that were represented. */
            represented: string | null;
            /** @description By another agent. Null: nobody reviewed it; an agreement does not count until then. */
            review: components["schemas"]["FactReviewView"] | null;
            /** @description Of an appointment: how many of the board the holder alone appoints or removes. */
            seats: string | null;
            /** @description Of a holding. */
            shareClass: string | null;
            /** @description The document that shows it. */
            source: string;
            /** @description Of a holding: its votes may not be cast now. */
            suspended: boolean;
            /** @description The first day on which it is no longer so. Null: open. */
            to: string | null;
            /** @description Of a holding: votes of all shares, of every class. */
            totalVotes: string | null;
            /** @description Of a holding. Digits, like all numbers of facts: they are exact, however large. */
            votes: string | null;
            withdrawal: components["schemas"]["FactWithdrawalView"] | null;
        };
        OwnershipView: {
            /** @description Access Owners of its parents, who are Access Owner here by control, beside that one (GC-9.1-b); once they have entered. */
            byControl: components["schemas"]["OwnerByControlView"][];
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
        /** @enum {string} */
        OwnLink: "employment" | "civilService" | "directorship";
        OwnNoticePage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["OwnNoticeView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        OwnNoticeView: {
            /** @description Nobody owed it; its text says so. */
            courtesy: boolean;
            /** @description The Customer that it is about; null: about himself. */
            customer: components["schemas"]["NamedView"] | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["NoticeKind"];
            /** @description By which it was told. */
            rule: components["schemas"]["NoticeRule"];
            /**
             * Format: date-time
             * @description When the mail server or the SMS gateway took it; terms are counted from here (T12).
             */
            sentAt: string | null;
            state: components["schemas"]["NoticeState"];
            /** @description In the language of its reader. */
            subject: string;
            /** @description By which way it went. */
            transport: components["schemas"]["Transport"];
            /** Format: date-time */
            writtenAt: string;
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
        /** @enum {string} */
        PackPart: "period" | "convention" | "rollover" | "leniency" | "exempt" | "notices.before" | "notices.after" | "outage" | "votesLeftOut";
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
        Permission: "member:read" | "member:admit" | "member:end" | "grant:read" | "grant:give" | "application:use" | "grant:narrow" | "grant:revoke" | "grant:extend" | "grant:decide" | "responsibility:delegate" | "owner:name" | "manager:name" | "sub-profile:read" | "sub-profile:define" | "subscription:read" | "subscription:request" | "cost-centre:read" | "client:read" | "client:make" | "client:end" | "mandate:read" | "mandate:give" | "mandate:end" | "affiliate:read" | "affiliate:enter" | "affiliate:admit" | "affiliate:withdraw" | "decision:explain" | "contact:read" | "ledger:read" | "sim:read" | "sim:export" | "sim:history" | "sim:people" | "sim:block" | "sim:change-many" | "device:identify" | "device:mark" | "line:assign" | "line:allocate" | "line:read-own" | "line:block-own" | "invoice:read" | "document:read" | "document:object" | "incident:read" | "incident:open" | "order:place";
        PermissionApplicationView: {
            application: components["schemas"]["Application"];
            label: string;
        };
        /** @enum {string} */
        PermissionCategory: "people" | "rights" | "customer" | "machines" | "mandates" | "affiliates" | "ledger" | "inventory" | "billing" | "documents" | "incidents" | "orders";
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
        /** @enum {string} */
        PriceCharge: "free" | "trial" | "charged" | "needsConsent";
        PriceNoticeView: {
            /** @description The separate contract under which it is paid. */
            agreement: string | null;
            /** @description A month, in cents; 0: free. */
            amountCents: number;
            currency: components["schemas"]["Currency"];
            /** @description The first day. */
            effectiveOn: string;
            /** @description The last day without charge. */
            trialUntil: string | null;
            /** @description Of the price of this Application, counted from 1. */
            version: number;
        };
        PriceView: {
            /** @description Still to come. */
            announced: components["schemas"]["PriceNoticeView"][];
            /** @description `needsConsent`: the price in force was not accepted and is not charged. */
            charge: components["schemas"]["PriceCharge"];
            /** @description Null: free, since no price was announced. */
            inForce: components["schemas"]["PriceNoticeView"] | null;
            /** @description A month while it is on, in cents, by what was accepted. */
            paysCents: number;
            /** @description What the Customer has to accept next. */
            toAccept: components["schemas"]["PriceNoticeView"] | null;
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
        ProductContractPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["ProductContractView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        ProductContractView: {
            /** @description The last day. Null: no end is known. */
            endsOn: string | null;
            product: string;
            /** Format: date-time */
            recordedAt: string;
            /** @description The operator's own number of it. */
            reference: string;
            /** @description The first day; one that is still to come counts as well. */
            startsOn: string;
        };
        ProofOrPasswordRequest: {
            /** @description A fresh code of the authenticator, or a recovery code. */
            code?: string;
            /** @description Or the answer of a passkey to the same options as for signing in. */
            passkey?: components["schemas"]["PasskeyAnswerInput"];
            /** @description The proof where no second factor is set. */
            password?: string;
        };
        ProposeDelegationRequest: {
            /** @description Through how many more hands it may go. Default: 0. */
            delegationDepth?: number;
            /**
             * Format: email
             * @description Address of the user to whom you delegate.
             */
            email: string;
            /**
             * Format: date-time
             * @description Default: the end of your right.
             */
            endsAt?: string;
            /** @description Some of those that this right gives you. */
            permissions: components["schemas"]["SubProfilePermission"][];
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description Parts add up; none: all that the right names. */
            scope?: components["schemas"]["ScopePartInput"][];
            /**
             * Format: uuid
             * @description The right of yours of which you delegate.
             */
            sourceId: string;
        };
        ProvenPollView: {
            counted: components["schemas"]["CountedEntityVotesView"][];
            day: string;
            leftOut: components["schemas"]["LeftOutEntityVotesView"][];
            /** @description Digits. */
            sum: string;
            /** @description Digits: of all there is, less what was left out. */
            total: string;
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
        PublishedDocumentView: {
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            dueAt: string;
            /** @description The last day on which an objection is in time. */
            dueOn: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            /** Format: date-time */
            publishedAt: string;
            reference: string | null;
            state: components["schemas"]["DocumentState"];
            title: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
        };
        QueuedApplicationRequestPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["QueuedApplicationRequestView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        QueuedApplicationRequestView: {
            /** Format: date-time */
            answeredAt: string | null;
            /** @description Why the operator answered so. */
            answerReason: string | null;
            application: components["schemas"]["Application"];
            /** Format: date-time */
            askedAt: string;
            customer: components["schemas"]["NamedView"];
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["ApplicationRequestKind"];
            /** @description What the Customer said with it. */
            message: string | null;
            state: components["schemas"]["ApplicationRequestState"];
        };
        QueuedConsentPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["QueuedConsentView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        QueuedConsentView: {
            /** Format: date-time */
            askedAt: string;
            caseNumber: string;
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /** @description Its title. */
            document: string;
            /** Format: uuid */
            documentId: string;
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            endsAt: string;
            /** Format: uuid */
            id: string;
            state: components["schemas"]["ConsentState"];
            /** @description The last day. */
            untilOn: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
        };
        QueuedDocumentPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["QueuedDocumentView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        QueuedDocumentView: {
            /** Format: uuid */
            customerId: string;
            customerName: string;
            /**
             * Format: date-time
             * @description The first instant behind it.
             */
            dueAt: string;
            /** @description The last day on which an objection is in time. */
            dueOn: string;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["DocumentKind"];
            /** Format: date-time */
            publishedAt: string;
            reference: string | null;
            state: components["schemas"]["DocumentState"];
            title: string;
            /** @description Send it back in If-Match, or as `expectedVersion`. */
            version: number;
        };
        /** @enum {string} */
        ReachDeed: "acceptInvitation" | "useSecondFactor" | "renewPassword" | "acceptDelegation" | "useKey" | "renewSecret" | "admitLogin" | "makeClient" | "nameDeputy" | "giveGrant" | "decideGrant" | "askAccess" | "answerRequest";
        ReachGainView: {
            label: string;
            permission: components["schemas"]["Permission"];
        };
        /** @enum {string} */
        ReachPartyKind: "known" | "newLogin" | "newMachine";
        ReachPartyView: {
            /**
             * Format: uuid
             * @description Null: it is made on the way.
             */
            id: string | null;
            /** @description A member or service client that there is, or one that the path makes. */
            kind: components["schemas"]["ReachPartyKind"];
            name: string | null;
        };
        ReachPathView: {
            /** @description The customer data that it leads to. */
            gains: components["schemas"]["ReachGainView"][];
            /** @description No step waits for another person: an alarm. */
            open: boolean;
            /** @description In their order; what comes behind one that waits is so only if another person agrees. */
            steps: components["schemas"]["ReachStepView"][];
        };
        ReachPersonView: {
            /** @description One of his paths is open. */
            alarm: boolean;
            displayName: string;
            /** Format: uuid */
            memberId: string;
            /** @description None that goes round by all the steps of another. */
            paths: components["schemas"]["ReachPathView"][];
            /** @description He reads some customer data now, in one of his capacities: no path is looked for. */
            reads: boolean;
        };
        ReachStepView: {
            /** @description Who does it. Null: another person, whoever of them it is. */
            by: components["schemas"]["ReachPartyView"] | null;
            deed: components["schemas"]["ReachDeed"];
            /** @description The permission that it needs. Null: none, it is in his own hands. */
            needs: components["schemas"]["Permission"] | null;
            /** @description Whom or what it is about. */
            to: components["schemas"]["ReachPartyView"] | null;
            /** @description Why it waits for another person (GC-8.3-d). Null: it does not. */
            waitsFor: components["schemas"]["ReachWait"] | null;
        };
        ReachView: {
            /** Format: date-time */
            at: string;
            /** @description False: more than 200 have a hand in rights, and these are the first by name. */
            complete: boolean;
            /** @description How many steps are looked ahead. */
            mostSteps: number;
            /** @description Parents of which this company is an affiliate, by affiliation: the Access Owner of each acts here as Access Owner and reads. He enters by himself, and nobody is asked (GC-9.1-b). */
            parents: components["schemas"]["NamedView"][];
            /** @description Whoever has a hand in rights: the Owner, whoever is it by control and has entered, Managers, deputies, whoever made a machine, and whoever has yet to get or accept what was given. Alarms first. Everybody else can only ask, and another person answers. */
            people: components["schemas"]["ReachPersonView"][];
        };
        /** @enum {string} */
        ReachWait: "ownProfit" | "sameHand" | "createdByGiver" | "notAccepted" | "noSecondFactor" | "notAttested" | "anotherPerson";
        ReadmitThirdPartyRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        ReceiptRequest: {
            /** @description Which letter it is, and how that was seen. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description As 2026-03-01, in legal time. Default: today. */
            receivedOn?: string;
        };
        RecordAffiliateConsentRequest: {
            /** @description What it covers. */
            covers: string;
            /** @description In which document. */
            document: string;
            /**
             * Format: date-time
             * @description Default: now.
             */
            from?: string;
            /** @description Who of the affiliate gave it. */
            givenBy: string;
            /** Format: date-time */
            until?: string | null;
        };
        RecordBounceRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description What came back, such as 550 5.1.1 user unknown. */
            said: string;
        };
        RecordControlLossRequest: {
            /** @description The first day, in Brussels, without control; today, or before. */
            lostOn: string;
            /** @description What shows it. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        RecordLegalEntityRequest: {
            /** @description Two letters, such as NL; not BE. */
            country?: string | null;
            /** @description Such as 0123.456.749; or, of another country, its identifier there. */
            enterpriseNumber?: string | null;
            /** @description In the register of that country. */
            foreignIdentifier?: string | null;
            name: string;
        };
        RecordOutageRequest: {
            /**
             * Format: date-time
             * @description When the portal was out first.
             */
            from: string;
            /** @description What was out. The Customer reads it. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /**
             * Format: date-time
             * @description When it was there again; not ahead. Absent: it goes on, and is told until now.
             */
            to?: string;
        };
        RecordOwnershipFactsRequest: {
            /** @description About this company. */
            facts: components["schemas"]["OwnershipFactBody"][];
            /** @description Facts about this company that are withdrawn. */
            withdraws?: components["schemas"]["WithdrawFactInput"][];
        };
        RecordProductContractRequest: {
            /** @description The last day. Without: no end is known. */
            endsOn?: string | null;
            product: string;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description The first day, such as 2024-02-01. */
            startsOn: string;
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
        RefuseMandateRequest: {
            /** @description Why. The Access Owner and everybody of the third party is told. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
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
            link: components["schemas"]["OwnLink"];
        };
        ReleaseLineRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        RelyingPartyView: {
            id?: string;
            name: string;
        };
        RenameLegalEntityRequest: {
            /** @description Its first day, in Brussels; not later than today. */
            from: string;
            name: string;
            /** @description The document that shows it: title and reference. */
            source: string;
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
        RestsOnControlView: {
            /** @description Machines that they sponsor. */
            clients: number;
            /** @description Grants that they hold. */
            grants: number;
            /** @description People of the parent who have a link there. */
            people: number;
        };
        ReviewMeasureRequest: {
            /** @description Why it still holds. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
            /** @description The next day of review, later than the one before, thirty days ahead at most. */
            reviewOn: string;
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
        /** @enum {string} */
        Rollover: "none" | "next-working-day";
        RotateSecretRequest: {
            /** @description How long the older secret still works: 0 to 30 days, 7 if not said. */
            overlapDays?: number;
        };
        RuleBody: {
            convention: string;
            exempt: string[];
            id: string;
            leniency: string;
            modality: string;
            notices: components["schemas"]["RuleNoticesBody"];
            period: string;
            rollover: string;
            starts: string;
        };
        RuleClockView: {
            convention: components["schemas"]["MonthConvention"];
            /** @description Applications that it leaves alone. */
            exempt: string[];
            id: string;
            /** @description Of a late act of the Customer. */
            leniency: components["schemas"]["Rollover"];
            modality: components["schemas"]["Modality"];
            /** @description Whether whoever it is about has to, may, or must not be told, before and after. */
            notices: components["schemas"]["RuleNoticesView"];
            period: string;
            rollover: components["schemas"]["Rollover"];
            /** @description What day 0 is the date of. */
            starts: string;
        };
        /** @enum {string} */
        RuleNotice: "must" | "may" | "mustNot";
        RuleNoticesBody: {
            after: string;
            before: string;
        };
        RuleNoticesView: {
            after: components["schemas"]["RuleNotice"];
            before: components["schemas"]["RuleNotice"];
        };
        RulePackAbilitiesView: {
            withdraw: boolean;
        };
        RulePackBody: {
            /** @description Whose working days: BE. */
            calendar: string;
            /** @description What an outage of the portal on the last day of the Customer's term adds to it, such as P1B. */
            outage: string;
            /** @description Every rule of the terms that has a clock, once. */
            rules: components["schemas"]["RuleBody"][];
            /** @description Its name, once and for all: small letters, digits, dots and hyphens. */
            version: string;
            /** @description What leaves the total where control by votes is worked out: own, suspended. Default: nothing. */
            votesLeftOut?: string[];
        };
        RulePackChangeView: {
            /** @description Empty: nothing is exempt, or left out. */
            after: string;
            /** @description Empty: nothing is exempt, or left out. */
            before: string;
            part: components["schemas"]["PackPart"];
            rule: string;
        };
        RulePackCheckView: {
            /** @description The version in force today. */
            against: string;
            /** @description What it says otherwise than that one; none of a pack with errors. */
            changes: components["schemas"]["RulePackChangeView"][];
            errors: components["schemas"]["RulePackFaultView"][];
            valid: boolean;
        };
        RulePackDetailView: {
            abilities: components["schemas"]["RulePackAbilitiesView"];
            /** @description The version that holds before it. */
            against: string | null;
            calendar: string;
            /** @description What it says otherwise than that one. */
            changes: components["schemas"]["RulePackChangeView"][];
            /** @description SHA-256 of its canonical JSON (RFC 8785), in hexadecimal. */
            digest: string;
            /** @description The legal date of the first events that it counts. Null: the neutral pack, in force before any other. */
            effectiveFrom: string | null;
            /** Format: date-time */
            loadedAt: string | null;
            /** @description The agent. Null: it is part of the program. */
            loadedBy: components["schemas"]["NamedView"] | null;
            note: string | null;
            /** @description What an outage of the portal on the last day of the Customer's term adds to it. */
            outage: string;
            rules: components["schemas"]["RuleClockView"][];
            state: components["schemas"]["RulePackState"];
            version: string;
            /** @description Q20: what leaves the total where control by votes is worked out. `own`: shares that a company holds in itself, or whom it controls does. */
            votesLeftOut: components["schemas"]["LeftOutCause"][];
            withdrawal: components["schemas"]["RulePackWithdrawalView"] | null;
        };
        RulePackFaultView: {
            message: string;
            /** @description Where in the pack: a JSON pointer. */
            pointer: string;
        };
        /** @enum {string} */
        RulePackState: "toCome" | "inForce" | "superseded" | "withdrawn";
        RulePackView: {
            abilities: components["schemas"]["RulePackAbilitiesView"];
            /** @description SHA-256 of its canonical JSON (RFC 8785), in hexadecimal. */
            digest: string;
            /** @description The legal date of the first events that it counts. Null: the neutral pack, in force before any other. */
            effectiveFrom: string | null;
            /** Format: date-time */
            loadedAt: string | null;
            /** @description The agent. Null: it is part of the program. */
            loadedBy: components["schemas"]["NamedView"] | null;
            note: string | null;
            state: components["schemas"]["RulePackState"];
            version: string;
            withdrawal: components["schemas"]["RulePackWithdrawalView"] | null;
        };
        RulePackWithdrawalView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            reason: string;
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
        SeenAtAffiliateView: {
            displayName: string;
            /**
             * Format: date-time
             * @description His first request there on the latest day with one.
             */
            lastSeenAt: string | null;
            /**
             * Format: uuid
             * @description Your own member.
             */
            memberId: string;
        };
        ServiceClientPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["ClientView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        SetAutomationRequest: {
            automatic: boolean;
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        SetSubscriptionRequest: {
            /** @description Also where its conditions do not hold: the reason says why, and the ledger which. Never without the acceptance of a price. */
            againstRule?: boolean;
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
        SilenceView: {
            /** @description Of these, about the Customer; the others are about somebody's own sign-in. */
            aboutCustomer: number;
            /** @description Of those that left, SMS; the others were mails. */
            bySms: number;
            /**
             * Format: date-time
             * @description Until here nothing is missing: what is still to leave was written later.
             */
            completeUntil: string;
            /** @description What left within the window. */
            count: number;
            /** Format: date-time */
            from: string;
            /** @description People whose addresses were searched, also those who have left. */
            people: number;
            proven: boolean;
            /** @description Counted were notices by this rule alone. */
            rule: components["schemas"]["NoticeRule"] | null;
            /** Format: date-time */
            to: string;
            /** @description Every way by which this program can tell anybody anything. */
            transports: components["schemas"]["Transport"][];
            /** @description Written before the end of the window, and still to leave. */
            waiting: number;
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
        SkippedDayView: {
            date: string;
            /** @description Of the holiday, else the day of the week; in the language of Accept-Language. */
            name: string;
        };
        /** @enum {string} */
        SortDirection: "asc" | "desc";
        SponsoredClientsView: {
            /** @description Empty in a preview everywhere: their names are the Customer's own, seen by a preview there. */
            clients: components["schemas"]["NamedView"][];
            count: number;
            customer: components["schemas"]["NamedView"];
        };
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
        SubProfilePermission: "member:read" | "grant:read" | "sub-profile:read" | "subscription:read" | "cost-centre:read" | "client:read" | "mandate:read" | "affiliate:read" | "contact:read" | "ledger:read" | "sim:read" | "sim:export" | "sim:history" | "sim:people" | "sim:block" | "sim:change-many" | "device:identify" | "device:mark" | "line:assign" | "line:allocate" | "invoice:read" | "document:read" | "document:object" | "incident:read" | "incident:open" | "order:place";
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
        SupposedChangeBody: {
            /** @description Of a meeting: who casts how many. */
            cast?: components["schemas"]["MeetingVoteBody"][] | null;
            /**
             * Format: uuid
             * @description Of every kind: the company whose votes, meeting or agreement it is; of a merger the one that is absorbed.
             */
            companyId?: string | null;
            /**
             * Format: uuid
             * @description Of a transfer: who sells. Without: somebody of whom the register knows nothing.
             */
            fromId?: string | null;
            /**
             * Format: uuid
             * @description Of an agreement: to whom it gives control, or gave it.
             */
            holderId?: string | null;
            /**
             * Format: uuid
             * @description Of a merger: the company that absorbs it, and has from then on what it had.
             */
            intoId?: string | null;
            /** @description transfer: a sale or a purchase of votes. merger: one company is absorbed by another. */
            kind: components["schemas"]["SupposedChangeKind"];
            /** @description Of a meeting: votes that are represented. Digits. */
            represented?: string | null;
            /** @description Of a transfer: where the seller has shares of several classes. */
            shareClass?: string | null;
            /**
             * Format: uuid
             * @description Of a transfer: who buys. Without: somebody of whom the register knows nothing.
             */
            toId?: string | null;
            /** @description Of a transfer: votes of all shares, where no holding in the company is recorded on that day. */
            totalVotes?: string | null;
            /** @description Of a transfer. Digits. */
            votes?: string | null;
        };
        /** @enum {string} */
        SupposedChangeKind: "transfer" | "merger" | "meeting" | "agreementBegins" | "agreementEnds";
        /** @enum {string} */
        SuspendableApplication: "fleet-manager" | "number-management" | "online-invoice" | "invoice-insights" | "e-invoice" | "bank-channel" | "documents" | "incidents" | "orders" | "support";
        TakeMeasureRequest: {
            /** @description Of an Application. */
            application?: components["schemas"]["SuspendableApplication"] | null;
            /**
             * Format: uuid
             * @description Of a service client.
             */
            clientId?: string | null;
            /**
             * Format: uuid
             * @description At this Customer. Without: everywhere, which is for a person and an address only.
             */
            customerId?: string | null;
            /**
             * Format: email
             * @description Of a person: the address he signs in with.
             */
            email?: string | null;
            /** @description What is known, and from where; the back office alone reads it. */
            evidence: string;
            ground: components["schemas"]["MeasureGround"];
            kind: components["schemas"]["MeasureKind"];
            /** @description An address, or a range such as 192.0.2.0/24. */
            network?: string | null;
            /** @description By then somebody looks at it again: a day after today, thirty days ahead at most. It does not end by itself. */
            reviewOn: string;
            /** @description Of a person: the service clients that he sponsors stop with him, until each has another sponsor. Default: true. */
            withSponsoredClients?: boolean | null;
        };
        TariffPlanCountView: {
            count: number;
            /** @description Null: cards on no line. */
            plan: string | null;
        };
        ThirdPartyAbilitiesView: {
            accept: boolean;
        };
        ThirdPartyAcceptanceView: {
            /** Format: date-time */
            acceptedAt: string;
            /** @description Null: you may not see people. */
            acceptedBy: string | null;
            termsVersion: number;
        };
        ThirdPartyBlockPage: {
            count: components["schemas"]["PageCount"];
            items: components["schemas"]["ThirdPartyBlockView"][];
            /** @description Send it as `after` for the next page. */
            next: string | null;
        };
        ThirdPartyBlockView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["NamedView"];
            /** @description When it was lifted. */
            end: components["schemas"]["MandateEndView"] | null;
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description By which it is known wherever it acts: country and number. */
            thirdPartyNumber: string;
        };
        ThirdPartyServiceView: {
            abilities: components["schemas"]["ThirdPartyAbilitiesView"];
            /** @description The last one. */
            acceptance: components["schemas"]["ThirdPartyAcceptanceView"] | null;
            /** Format: date-time */
            announcedAt: string;
            code: string;
            /** @description Which data reach the supplier. */
            dataShared: string;
            /** @description What the supplier asks for it. */
            fee: string;
            name: string;
            state: components["schemas"]["ThirdPartyState"];
            supplier: string;
            /** @description The terms, as the supplier calls them. */
            terms: string;
            /** @description Where it is. Null: these terms were not accepted. */
            url: string | null;
            /** @description Of its terms; each is accepted by itself. */
            version: number;
        };
        /** @enum {string} */
        ThirdPartyState: "notAccepted" | "accepted" | "termsChanged";
        TickRowsRequest: {
            /** @description Default: every row that can be done. */
            rows?: number[];
            ticked: boolean;
        };
        /** @enum {string} */
        Transport: "mail" | "sms";
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
        UnlistAffiliateRequest: {
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
        WaiveControlDoubtRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
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
        WithdrawAffiliateConsentRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        WithdrawFactInput: {
            /** Format: uuid */
            factId: string;
            /** @description Why it is not so. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        WithdrawProductContractRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
        };
        WithdrawRulePackRequest: {
            /** @description Why. It stands in the ledger: one line of 3 to 500 characters, words in it. */
            reason: string;
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
export type AcceptedUntilView = components['schemas']['AcceptedUntilView'];
export type AcceptPriceRequest = components['schemas']['AcceptPriceRequest'];
export type AcceptThirdPartyTermsRequest = components['schemas']['AcceptThirdPartyTermsRequest'];
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
export type ActivationStep = components['schemas']['ActivationStep'];
export type ActivationWay = components['schemas']['ActivationWay'];
export type AddedPasskeyView = components['schemas']['AddedPasskeyView'];
export type AddPasskeyRequest = components['schemas']['AddPasskeyRequest'];
export type AdmitGroupPersonRequest = components['schemas']['AdmitGroupPersonRequest'];
export type AdmitMemberRequest = components['schemas']['AdmitMemberRequest'];
export type AdoptDelegationRequest = components['schemas']['AdoptDelegationRequest'];
export type AffectedHolderView = components['schemas']['AffectedHolderView'];
export type AffiliateAbilitiesView = components['schemas']['AffiliateAbilitiesView'];
export type AffiliateActPage = components['schemas']['AffiliateActPage'];
export type AffiliateActView = components['schemas']['AffiliateActView'];
export type AffiliateConsentView = components['schemas']['AffiliateConsentView'];
export type AffiliateEndView = components['schemas']['AffiliateEndView'];
export type AffiliateListingView = components['schemas']['AffiliateListingView'];
export type AffiliateOrigin = components['schemas']['AffiliateOrigin'];
export type AffiliatePage = components['schemas']['AffiliatePage'];
export type AffiliateView = components['schemas']['AffiliateView'];
export type AffiliationAbilitiesView = components['schemas']['AffiliationAbilitiesView'];
export type AffiliationPage = components['schemas']['AffiliationPage'];
export type AffiliationState = components['schemas']['AffiliationState'];
export type AffiliationView = components['schemas']['AffiliationView'];
export type AgentView = components['schemas']['AgentView'];
export type AllocateLineRequest = components['schemas']['AllocateLineRequest'];
export type AnnouncedPriceView = components['schemas']['AnnouncedPriceView'];
export type AnnouncedTermsView = components['schemas']['AnnouncedTermsView'];
export type AnnouncePriceRequest = components['schemas']['AnnouncePriceRequest'];
export type AnnounceThirdPartyTermsRequest = components['schemas']['AnnounceThirdPartyTermsRequest'];
export type AnsweredEmailChangeView = components['schemas']['AnsweredEmailChangeView'];
export type Application = components['schemas']['Application'];
export type ApplicationAbilitiesView = components['schemas']['ApplicationAbilitiesView'];
export type ApplicationOfferView = components['schemas']['ApplicationOfferView'];
export type ApplicationRequestDecision = components['schemas']['ApplicationRequestDecision'];
export type ApplicationRequestKind = components['schemas']['ApplicationRequestKind'];
export type ApplicationRequestState = components['schemas']['ApplicationRequestState'];
export type ApplicationState = components['schemas']['ApplicationState'];
export type ApplicationView = components['schemas']['ApplicationView'];
export type AskAccessRequest = components['schemas']['AskAccessRequest'];
export type AskApplicationRequest = components['schemas']['AskApplicationRequest'];
export type AskConsentRequest = components['schemas']['AskConsentRequest'];
export type AskDecisionsRequest = components['schemas']['AskDecisionsRequest'];
export type AskedPlace = components['schemas']['AskedPlace'];
export type AssertionInput = components['schemas']['AssertionInput'];
export type AssessedAgreement = components['schemas']['AssessedAgreement'];
export type AssessedAppointment = components['schemas']['AssessedAppointment'];
export type AssessedCast = components['schemas']['AssessedCast'];
export type AssessedHolding = components['schemas']['AssessedHolding'];
export type AssessedMeeting = components['schemas']['AssessedMeeting'];
export type AssignedCountView = components['schemas']['AssignedCountView'];
export type AssigneeView = components['schemas']['AssigneeView'];
export type AssignLineRequest = components['schemas']['AssignLineRequest'];
export type AssignmentPreviewView = components['schemas']['AssignmentPreviewView'];
export type AssignmentRecordView = components['schemas']['AssignmentRecordView'];
export type AttestationInput = components['schemas']['AttestationInput'];
export type AuthenticatorSelectionView = components['schemas']['AuthenticatorSelectionView'];
export type AutomationView = components['schemas']['AutomationView'];
export type BillingAccountPage = components['schemas']['BillingAccountPage'];
export type BillingAccountView = components['schemas']['BillingAccountView'];
export type BlockCause = components['schemas']['BlockCause'];
export type BlockEndRequest = components['schemas']['BlockEndRequest'];
export type BlockPreviewView = components['schemas']['BlockPreviewView'];
export type BlockRequest = components['schemas']['BlockRequest'];
export type BlockThirdPartyRequest = components['schemas']['BlockThirdPartyRequest'];
export type BlockView = components['schemas']['BlockView'];
export type BounceView = components['schemas']['BounceView'];
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
export type ByControlView = components['schemas']['ByControlView'];
export type ByMandateView = components['schemas']['ByMandateView'];
export type CalendarEntry = components['schemas']['CalendarEntry'];
export type CalendarFeedView = components['schemas']['CalendarFeedView'];
export type CapacitiesView = components['schemas']['CapacitiesView'];
export type Capacity = components['schemas']['Capacity'];
export type CardInStockView = components['schemas']['CardInStockView'];
export type ChainLinkKind = components['schemas']['ChainLinkKind'];
export type ChainLinkView = components['schemas']['ChainLinkView'];
export type ChangedGrantView = components['schemas']['ChangedGrantView'];
export type ChangedSubProfile = components['schemas']['ChangedSubProfile'];
export type CheckRulePackRequest = components['schemas']['CheckRulePackRequest'];
export type ChooseCapacityRequest = components['schemas']['ChooseCapacityRequest'];
export type ClientAbilitiesView = components['schemas']['ClientAbilitiesView'];
export type ClientAuthentication = components['schemas']['ClientAuthentication'];
export type ClientLife = components['schemas']['ClientLife'];
export type ClientStateView = components['schemas']['ClientStateView'];
export type ClientStop = components['schemas']['ClientStop'];
export type ClientView = components['schemas']['ClientView'];
export type ClockEvent = components['schemas']['ClockEvent'];
export type ClockRule = components['schemas']['ClockRule'];
export type CloseCompromiseRequest = components['schemas']['CloseCompromiseRequest'];
export type CodeRequest = components['schemas']['CodeRequest'];
export type CompanyNoticePage = components['schemas']['CompanyNoticePage'];
export type CompanyNoticeView = components['schemas']['CompanyNoticeView'];
export type ComparisonView = components['schemas']['ComparisonView'];
export type CompromiseAbilitiesView = components['schemas']['CompromiseAbilitiesView'];
export type CompromisePage = components['schemas']['CompromisePage'];
export type CompromisePreviewView = components['schemas']['CompromisePreviewView'];
export type CompromiseState = components['schemas']['CompromiseState'];
export type CompromiseView = components['schemas']['CompromiseView'];
export type ConditionKind = components['schemas']['ConditionKind'];
export type ConditionView = components['schemas']['ConditionView'];
export type ConsentAbilitiesView = components['schemas']['ConsentAbilitiesView'];
export type ConsentAnswerView = components['schemas']['ConsentAnswerView'];
export type ConsentDecision = components['schemas']['ConsentDecision'];
export type ConsentState = components['schemas']['ConsentState'];
export type ConsentTakenBackView = components['schemas']['ConsentTakenBackView'];
export type ConsentWithdrawalView = components['schemas']['ConsentWithdrawalView'];
export type ContactView = components['schemas']['ContactView'];
export type ControlAssessmentRequest = components['schemas']['ControlAssessmentRequest'];
export type ControlAssessmentView = components['schemas']['ControlAssessmentView'];
export type ControlBasis = components['schemas']['ControlBasis'];
export type ControlEvidence = components['schemas']['ControlEvidence'];
export type ControlIntervalView = components['schemas']['ControlIntervalView'];
export type ControlKind = components['schemas']['ControlKind'];
export type ControlPollView = components['schemas']['ControlPollView'];
export type ControlProofStepView = components['schemas']['ControlProofStepView'];
export type ControlSettings = components['schemas']['ControlSettings'];
export type ControlStepView = components['schemas']['ControlStepView'];
export type ControlVerdictView = components['schemas']['ControlVerdictView'];
export type ControlView = components['schemas']['ControlView'];
export type ControlWhatIfRequest = components['schemas']['ControlWhatIfRequest'];
export type ControlWhatIfView = components['schemas']['ControlWhatIfView'];
export type CostCentreCountView = components['schemas']['CostCentreCountView'];
export type CostCentrePage = components['schemas']['CostCentrePage'];
export type CostCentreView = components['schemas']['CostCentreView'];
export type CountedEntityVotesView = components['schemas']['CountedEntityVotesView'];
export type CountedView = components['schemas']['CountedView'];
export type Cure = components['schemas']['Cure'];
export type Currency = components['schemas']['Currency'];
export type CustomerConcern = components['schemas']['CustomerConcern'];
export type CustomerConcernedView = components['schemas']['CustomerConcernedView'];
export type CustomerListingView = components['schemas']['CustomerListingView'];
export type CustomerName = components['schemas']['CustomerName'];
export type CustomerPage = components['schemas']['CustomerPage'];
export type CustomerState = components['schemas']['CustomerState'];
export type CustomerView = components['schemas']['CustomerView'];
export type DeadlineView = components['schemas']['DeadlineView'];
export type DecideApplicationRequest = components['schemas']['DecideApplicationRequest'];
export type DecideConsentRequest = components['schemas']['DecideConsentRequest'];
export type DecideDueRightRequest = components['schemas']['DecideDueRightRequest'];
export type DecideGrantRequest = components['schemas']['DecideGrantRequest'];
export type DecideMarkingRequest = components['schemas']['DecideMarkingRequest'];
export type DecideObjectionRequest = components['schemas']['DecideObjectionRequest'];
export type DecideRecoveryCaseRequest = components['schemas']['DecideRecoveryCaseRequest'];
export type DecisionActorView = components['schemas']['DecisionActorView'];
export type DecisionAnswerView = components['schemas']['DecisionAnswerView'];
export type DecisionGrantView = components['schemas']['DecisionGrantView'];
export type DecisionQuestion = components['schemas']['DecisionQuestion'];
export type DecisionScopePartView = components['schemas']['DecisionScopePartView'];
export type DecisionView = components['schemas']['DecisionView'];
export type DeclineAccessRequestRequest = components['schemas']['DeclineAccessRequestRequest'];
export type DeclineDelegationRequest = components['schemas']['DeclineDelegationRequest'];
export type DefineSubProfileRequest = components['schemas']['DefineSubProfileRequest'];
export type DelegableRightView = components['schemas']['DelegableRightView'];
export type DelegationAbilitiesView = components['schemas']['DelegationAbilitiesView'];
export type DelegationPage = components['schemas']['DelegationPage'];
export type DelegationSide = components['schemas']['DelegationSide'];
export type DelegationView = components['schemas']['DelegationView'];
export type DemoClockView = components['schemas']['DemoClockView'];
export type DemoNext = components['schemas']['DemoNext'];
export type DemoNextDueView = components['schemas']['DemoNextDueView'];
export type DemoTimeView = components['schemas']['DemoTimeView'];
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
export type DocumentAbilitiesView = components['schemas']['DocumentAbilitiesView'];
export type DocumentAcceptanceView = components['schemas']['DocumentAcceptanceView'];
export type DocumentAnswerView = components['schemas']['DocumentAnswerView'];
export type DocumentConsentView = components['schemas']['DocumentConsentView'];
export type DocumentDetailView = components['schemas']['DocumentDetailView'];
export type DocumentExtensionView = components['schemas']['DocumentExtensionView'];
export type DocumentFileView = components['schemas']['DocumentFileView'];
export type DocumentKind = components['schemas']['DocumentKind'];
export type DocumentObjectionView = components['schemas']['DocumentObjectionView'];
export type DocumentPage = components['schemas']['DocumentPage'];
export type DocumentRemedyView = components['schemas']['DocumentRemedyView'];
export type DocumentState = components['schemas']['DocumentState'];
export type DocumentView = components['schemas']['DocumentView'];
export type Doubt = components['schemas']['Doubt'];
export type DraftMandateRequest = components['schemas']['DraftMandateRequest'];
export type DryRunChangesRequest = components['schemas']['DryRunChangesRequest'];
export type DryRunChangesView = components['schemas']['DryRunChangesView'];
export type DryRunChangeView = components['schemas']['DryRunChangeView'];
export type DryRunRequest = components['schemas']['DryRunRequest'];
export type DryRunRuleView = components['schemas']['DryRunRuleView'];
export type DryRunView = components['schemas']['DryRunView'];
export type DueDecision = components['schemas']['DueDecision'];
export type DueRightAbilitiesView = components['schemas']['DueRightAbilitiesView'];
export type DueRightDecided = components['schemas']['DueRightDecided'];
export type DueRightDecisionView = components['schemas']['DueRightDecisionView'];
export type DueRightDetailView = components['schemas']['DueRightDetailView'];
export type DueRightEffectView = components['schemas']['DueRightEffectView'];
export type DueRightPage = components['schemas']['DueRightPage'];
export type DueRightView = components['schemas']['DueRightView'];
export type DueState = components['schemas']['DueState'];
export type Effect = components['schemas']['Effect'];
export type EffectView = components['schemas']['EffectView'];
export type EmailChangeRequest = components['schemas']['EmailChangeRequest'];
export type EmailChangeView = components['schemas']['EmailChangeView'];
export type EmploymentTerm = components['schemas']['EmploymentTerm'];
export type EndClientRequest = components['schemas']['EndClientRequest'];
export type EndDelegationRequest = components['schemas']['EndDelegationRequest'];
export type EndDeputyshipRequest = components['schemas']['EndDeputyshipRequest'];
export type EndMandateRequest = components['schemas']['EndMandateRequest'];
export type EndMeasureRequest = components['schemas']['EndMeasureRequest'];
export type EndMemberRequest = components['schemas']['EndMemberRequest'];
export type EndMembersRequest = components['schemas']['EndMembersRequest'];
export type EndOwnershipFactRequest = components['schemas']['EndOwnershipFactRequest'];
export type EnteredAffiliateView = components['schemas']['EnteredAffiliateView'];
export type ExtendGrantRequest = components['schemas']['ExtendGrantRequest'];
export type ExtraRightView = components['schemas']['ExtraRightView'];
export type FactReviewView = components['schemas']['FactReviewView'];
export type FactWithdrawalView = components['schemas']['FactWithdrawalView'];
export type FileScan = components['schemas']['FileScan'];
export type FileType = components['schemas']['FileType'];
export type GiveGrantRequest = components['schemas']['GiveGrantRequest'];
export type GiveGrantsRequest = components['schemas']['GiveGrantsRequest'];
export type GrantAbilitiesView = components['schemas']['GrantAbilitiesView'];
export type GrantAccessRequestRequest = components['schemas']['GrantAccessRequestRequest'];
export type GrantEffectView = components['schemas']['GrantEffectView'];
export type GrantorByControlView = components['schemas']['GrantorByControlView'];
export type GrantorProfile = components['schemas']['GrantorProfile'];
export type GrantorView = components['schemas']['GrantorView'];
export type GrantPageView = components['schemas']['GrantPageView'];
export type GrantProfile = components['schemas']['GrantProfile'];
export type GrantScopePartView = components['schemas']['GrantScopePartView'];
export type GrantState = components['schemas']['GrantState'];
export type GrantSubProfileView = components['schemas']['GrantSubProfileView'];
export type GrantView = components['schemas']['GrantView'];
export type GroupCompanyView = components['schemas']['GroupCompanyView'];
export type GroupHoldingView = components['schemas']['GroupHoldingView'];
export type GroupPersonView = components['schemas']['GroupPersonView'];
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
export type LeftOutCause = components['schemas']['LeftOutCause'];
export type LeftOutEntityVotesView = components['schemas']['LeftOutEntityVotesView'];
export type LeftOutView = components['schemas']['LeftOutView'];
export type LegalControlView = components['schemas']['LegalControlView'];
export type LegalEntityControlView = components['schemas']['LegalEntityControlView'];
export type LegalEntityGroupView = components['schemas']['LegalEntityGroupView'];
export type LegalEntityNameView = components['schemas']['LegalEntityNameView'];
export type LegalEntityPage = components['schemas']['LegalEntityPage'];
export type LegalEntityView = components['schemas']['LegalEntityView'];
export type LetterRequest = components['schemas']['LetterRequest'];
export type LiftThirdPartyBlockRequest = components['schemas']['LiftThirdPartyBlockRequest'];
export type LineAllocationView = components['schemas']['LineAllocationView'];
export type LineAssignmentView = components['schemas']['LineAssignmentView'];
export type LinkKind = components['schemas']['LinkKind'];
export type LinkPreviewView = components['schemas']['LinkPreviewView'];
export type LinkRequest = components['schemas']['LinkRequest'];
export type ListAffiliateRequest = components['schemas']['ListAffiliateRequest'];
export type ListedAffiliateAbilitiesView = components['schemas']['ListedAffiliateAbilitiesView'];
export type ListedAffiliatePage = components['schemas']['ListedAffiliatePage'];
export type ListedAffiliateState = components['schemas']['ListedAffiliateState'];
export type ListedAffiliateView = components['schemas']['ListedAffiliateView'];
export type LoadAbilitiesView = components['schemas']['LoadAbilitiesView'];
export type LoadErrorView = components['schemas']['LoadErrorView'];
export type LoadRulePackRequest = components['schemas']['LoadRulePackRequest'];
export type LoadState = components['schemas']['LoadState'];
export type MadeCalendarFeedView = components['schemas']['MadeCalendarFeedView'];
export type MadeClientView = components['schemas']['MadeClientView'];
export type MakeClientRequest = components['schemas']['MakeClientRequest'];
export type MandateAbilitiesView = components['schemas']['MandateAbilitiesView'];
export type MandateEndView = components['schemas']['MandateEndView'];
export type MandateNoticeView = components['schemas']['MandateNoticeView'];
export type MandatePage = components['schemas']['MandatePage'];
export type MandatePersonView = components['schemas']['MandatePersonView'];
export type MandateRefusalView = components['schemas']['MandateRefusalView'];
export type MandateState = components['schemas']['MandateState'];
export type MandateView = components['schemas']['MandateView'];
export type MarkDeviceRequest = components['schemas']['MarkDeviceRequest'];
export type MeasureAbilitiesView = components['schemas']['MeasureAbilitiesView'];
export type MeasureDetailView = components['schemas']['MeasureDetailView'];
export type MeasureEndView = components['schemas']['MeasureEndView'];
export type MeasureGround = components['schemas']['MeasureGround'];
export type MeasureKind = components['schemas']['MeasureKind'];
export type MeasureObstacle = components['schemas']['MeasureObstacle'];
export type MeasurePage = components['schemas']['MeasurePage'];
export type MeasurePreviewView = components['schemas']['MeasurePreviewView'];
export type MeasureReviewView = components['schemas']['MeasureReviewView'];
export type MeasureState = components['schemas']['MeasureState'];
export type MeasureSubjectRequest = components['schemas']['MeasureSubjectRequest'];
export type MeasureView = components['schemas']['MeasureView'];
export type MeetingVoteBody = components['schemas']['MeetingVoteBody'];
export type MeetingVoteView = components['schemas']['MeetingVoteView'];
export type MemberAbilitiesView = components['schemas']['MemberAbilitiesView'];
export type MemberEndPreviewView = components['schemas']['MemberEndPreviewView'];
export type MemberGrantView = components['schemas']['MemberGrantView'];
export type MemberPage = components['schemas']['MemberPage'];
export type MemberState = components['schemas']['MemberState'];
export type MemberView = components['schemas']['MemberView'];
export type MissingCause = components['schemas']['MissingCause'];
export type MissingConsentPage = components['schemas']['MissingConsentPage'];
export type MissingConsentView = components['schemas']['MissingConsentView'];
export type MissingRightView = components['schemas']['MissingRightView'];
export type MobileNumberRequest = components['schemas']['MobileNumberRequest'];
export type MobileNumberView = components['schemas']['MobileNumberView'];
export type Modality = components['schemas']['Modality'];
export type MonthConvention = components['schemas']['MonthConvention'];
export type MovedDemoClockView = components['schemas']['MovedDemoClockView'];
export type MoveDemoClockRequest = components['schemas']['MoveDemoClockRequest'];
export type NameDeputyRequest = components['schemas']['NameDeputyRequest'];
export type NamedView = components['schemas']['NamedView'];
export type NamePersonRequest = components['schemas']['NamePersonRequest'];
export type NarrowDelegationRequest = components['schemas']['NarrowDelegationRequest'];
export type NarrowedGrant = components['schemas']['NarrowedGrant'];
export type NarrowGrantRequest = components['schemas']['NarrowGrantRequest'];
export type NarrowGrantsRequest = components['schemas']['NarrowGrantsRequest'];
export type NewPasskeyInput = components['schemas']['NewPasskeyInput'];
export type NewSecretView = components['schemas']['NewSecretView'];
export type NotAllowed = components['schemas']['NotAllowed'];
export type NotedSignIn = components['schemas']['NotedSignIn'];
export type NoticeDoubtView = components['schemas']['NoticeDoubtView'];
export type NoticeKind = components['schemas']['NoticeKind'];
export type NoticePage = components['schemas']['NoticePage'];
export type NoticeRule = components['schemas']['NoticeRule'];
export type NoticeState = components['schemas']['NoticeState'];
export type NoticeView = components['schemas']['NoticeView'];
export type NotifiedMandateAbilitiesView = components['schemas']['NotifiedMandateAbilitiesView'];
export type NotifiedMandatePage = components['schemas']['NotifiedMandatePage'];
export type NotifiedMandateState = components['schemas']['NotifiedMandateState'];
export type NotifiedMandateView = components['schemas']['NotifiedMandateView'];
export type NotModelledCode = components['schemas']['NotModelledCode'];
export type NotModelledView = components['schemas']['NotModelledView'];
export type ObjectionDecision = components['schemas']['ObjectionDecision'];
export type ObjectionOutcome = components['schemas']['ObjectionOutcome'];
export type ObjectionWithdrawalView = components['schemas']['ObjectionWithdrawalView'];
export type ObjectToDocumentRequest = components['schemas']['ObjectToDocumentRequest'];
export type OpenRecoveryCaseRequest = components['schemas']['OpenRecoveryCaseRequest'];
export type OperatorConsentView = components['schemas']['OperatorConsentView'];
export type OperatorPermission = components['schemas']['OperatorPermission'];
export type OperatorRole = components['schemas']['OperatorRole'];
export type OutageRecordedView = components['schemas']['OutageRecordedView'];
export type OwnApplicationRequestPage = components['schemas']['OwnApplicationRequestPage'];
export type OwnApplicationRequestView = components['schemas']['OwnApplicationRequestView'];
export type OwnCardRecordView = components['schemas']['OwnCardRecordView'];
export type OwnCustomerView = components['schemas']['OwnCustomerView'];
export type OwnerByControlView = components['schemas']['OwnerByControlView'];
export type OwnershipFactAbilitiesView = components['schemas']['OwnershipFactAbilitiesView'];
export type OwnershipFactBody = components['schemas']['OwnershipFactBody'];
export type OwnershipFactKind = components['schemas']['OwnershipFactKind'];
export type OwnershipFactPage = components['schemas']['OwnershipFactPage'];
export type OwnershipFactView = components['schemas']['OwnershipFactView'];
export type OwnershipView = components['schemas']['OwnershipView'];
export type OwnerView = components['schemas']['OwnerView'];
export type OwnLineAbilitiesView = components['schemas']['OwnLineAbilitiesView'];
export type OwnLinesView = components['schemas']['OwnLinesView'];
export type OwnLineView = components['schemas']['OwnLineView'];
export type OwnLink = components['schemas']['OwnLink'];
export type OwnNoticePage = components['schemas']['OwnNoticePage'];
export type OwnNoticeView = components['schemas']['OwnNoticeView'];
export type OwnSessionView = components['schemas']['OwnSessionView'];
export type OwnSimView = components['schemas']['OwnSimView'];
export type OwnStep = components['schemas']['OwnStep'];
export type PackPart = components['schemas']['PackPart'];
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
export type PriceCharge = components['schemas']['PriceCharge'];
export type PriceNoticeView = components['schemas']['PriceNoticeView'];
export type PriceView = components['schemas']['PriceView'];
export type Problem = components['schemas']['Problem'];
export type ProductContractPage = components['schemas']['ProductContractPage'];
export type ProductContractView = components['schemas']['ProductContractView'];
export type ProofOrPasswordRequest = components['schemas']['ProofOrPasswordRequest'];
export type ProposeDelegationRequest = components['schemas']['ProposeDelegationRequest'];
export type ProvenPollView = components['schemas']['ProvenPollView'];
export type PublicKeyInput = components['schemas']['PublicKeyInput'];
export type PublicKeySetInput = components['schemas']['PublicKeySetInput'];
export type PublishedDocumentView = components['schemas']['PublishedDocumentView'];
export type QueuedApplicationRequestPage = components['schemas']['QueuedApplicationRequestPage'];
export type QueuedApplicationRequestView = components['schemas']['QueuedApplicationRequestView'];
export type QueuedConsentPage = components['schemas']['QueuedConsentPage'];
export type QueuedConsentView = components['schemas']['QueuedConsentView'];
export type QueuedDocumentPage = components['schemas']['QueuedDocumentPage'];
export type QueuedDocumentView = components['schemas']['QueuedDocumentView'];
export type ReachDeed = components['schemas']['ReachDeed'];
export type ReachGainView = components['schemas']['ReachGainView'];
export type ReachPartyKind = components['schemas']['ReachPartyKind'];
export type ReachPartyView = components['schemas']['ReachPartyView'];
export type ReachPathView = components['schemas']['ReachPathView'];
export type ReachPersonView = components['schemas']['ReachPersonView'];
export type ReachStepView = components['schemas']['ReachStepView'];
export type ReachView = components['schemas']['ReachView'];
export type ReachWait = components['schemas']['ReachWait'];
export type ReadmitThirdPartyRequest = components['schemas']['ReadmitThirdPartyRequest'];
export type ReceiptRequest = components['schemas']['ReceiptRequest'];
export type RecordAffiliateConsentRequest = components['schemas']['RecordAffiliateConsentRequest'];
export type RecordBounceRequest = components['schemas']['RecordBounceRequest'];
export type RecordControlLossRequest = components['schemas']['RecordControlLossRequest'];
export type RecordLegalEntityRequest = components['schemas']['RecordLegalEntityRequest'];
export type RecordOutageRequest = components['schemas']['RecordOutageRequest'];
export type RecordOwnershipFactsRequest = components['schemas']['RecordOwnershipFactsRequest'];
export type RecordProductContractRequest = components['schemas']['RecordProductContractRequest'];
export type RecoveryCaseAbilitiesView = components['schemas']['RecoveryCaseAbilitiesView'];
export type RecoveryCaseListingView = components['schemas']['RecoveryCaseListingView'];
export type RecoveryCasePage = components['schemas']['RecoveryCasePage'];
export type RecoveryCaseView = components['schemas']['RecoveryCaseView'];
export type RecoveryCodesView = components['schemas']['RecoveryCodesView'];
export type RecoveryDecision = components['schemas']['RecoveryDecision'];
export type RecoveryKind = components['schemas']['RecoveryKind'];
export type RecoveryState = components['schemas']['RecoveryState'];
export type RedemptionRequest = components['schemas']['RedemptionRequest'];
export type RefuseMandateRequest = components['schemas']['RefuseMandateRequest'];
export type RegisterCustomerRequest = components['schemas']['RegisterCustomerRequest'];
export type RegistrantInput = components['schemas']['RegistrantInput'];
export type ReleaseLineRequest = components['schemas']['ReleaseLineRequest'];
export type RelyingPartyView = components['schemas']['RelyingPartyView'];
export type RenameLegalEntityRequest = components['schemas']['RenameLegalEntityRequest'];
export type ReplacementView = components['schemas']['ReplacementView'];
export type ReplaceRequest = components['schemas']['ReplaceRequest'];
export type ReportByLinkRequest = components['schemas']['ReportByLinkRequest'];
export type ReportCompromiseRequest = components['schemas']['ReportCompromiseRequest'];
export type RestsOnControlView = components['schemas']['RestsOnControlView'];
export type ReviewMeasureRequest = components['schemas']['ReviewMeasureRequest'];
export type RevokeGrantRequest = components['schemas']['RevokeGrantRequest'];
export type RevokeGrantsRequest = components['schemas']['RevokeGrantsRequest'];
export type Rollover = components['schemas']['Rollover'];
export type RotateSecretRequest = components['schemas']['RotateSecretRequest'];
export type RuleBody = components['schemas']['RuleBody'];
export type RuleClockView = components['schemas']['RuleClockView'];
export type RuleNotice = components['schemas']['RuleNotice'];
export type RuleNoticesBody = components['schemas']['RuleNoticesBody'];
export type RuleNoticesView = components['schemas']['RuleNoticesView'];
export type RulePackAbilitiesView = components['schemas']['RulePackAbilitiesView'];
export type RulePackBody = components['schemas']['RulePackBody'];
export type RulePackChangeView = components['schemas']['RulePackChangeView'];
export type RulePackCheckView = components['schemas']['RulePackCheckView'];
export type RulePackDetailView = components['schemas']['RulePackDetailView'];
export type RulePackFaultView = components['schemas']['RulePackFaultView'];
export type RulePackState = components['schemas']['RulePackState'];
export type RulePackView = components['schemas']['RulePackView'];
export type RulePackWithdrawalView = components['schemas']['RulePackWithdrawalView'];
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
export type SeenAtAffiliateView = components['schemas']['SeenAtAffiliateView'];
export type ServiceClientPage = components['schemas']['ServiceClientPage'];
export type SetAutomationRequest = components['schemas']['SetAutomationRequest'];
export type SetSubscriptionRequest = components['schemas']['SetSubscriptionRequest'];
export type SignedInView = components['schemas']['SignedInView'];
export type SignInRequest = components['schemas']['SignInRequest'];
export type SilenceView = components['schemas']['SilenceView'];
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
export type SkippedDayView = components['schemas']['SkippedDayView'];
export type SortDirection = components['schemas']['SortDirection'];
export type SponsoredClientsView = components['schemas']['SponsoredClientsView'];
export type SponsorRequest = components['schemas']['SponsorRequest'];
export type SponsorView = components['schemas']['SponsorView'];
export type StandsInForView = components['schemas']['StandsInForView'];
export type StatementOfAuthorityInput = components['schemas']['StatementOfAuthorityInput'];
export type SubProfileAbilitiesView = components['schemas']['SubProfileAbilitiesView'];
export type SubProfilePermission = components['schemas']['SubProfilePermission'];
export type SubProfileView = components['schemas']['SubProfileView'];
export type SupposedChangeBody = components['schemas']['SupposedChangeBody'];
export type SupposedChangeKind = components['schemas']['SupposedChangeKind'];
export type SuspendableApplication = components['schemas']['SuspendableApplication'];
export type TakeMeasureRequest = components['schemas']['TakeMeasureRequest'];
export type TariffPlanCountView = components['schemas']['TariffPlanCountView'];
export type ThirdPartyAbilitiesView = components['schemas']['ThirdPartyAbilitiesView'];
export type ThirdPartyAcceptanceView = components['schemas']['ThirdPartyAcceptanceView'];
export type ThirdPartyBlockPage = components['schemas']['ThirdPartyBlockPage'];
export type ThirdPartyBlockView = components['schemas']['ThirdPartyBlockView'];
export type ThirdPartyServiceView = components['schemas']['ThirdPartyServiceView'];
export type ThirdPartyState = components['schemas']['ThirdPartyState'];
export type TickRowsRequest = components['schemas']['TickRowsRequest'];
export type Transport = components['schemas']['Transport'];
export type UnblockRequest = components['schemas']['UnblockRequest'];
export type UndoBulkRequest = components['schemas']['UndoBulkRequest'];
export type UndoPreviewView = components['schemas']['UndoPreviewView'];
export type UndoRequest = components['schemas']['UndoRequest'];
export type UnlistAffiliateRequest = components['schemas']['UnlistAffiliateRequest'];
export type WaitingGrantView = components['schemas']['WaitingGrantView'];
export type WaiveControlDoubtRequest = components['schemas']['WaiveControlDoubtRequest'];
export type WhatIfRequest = components['schemas']['WhatIfRequest'];
export type WhatIfView = components['schemas']['WhatIfView'];
export type WhoAmIView = components['schemas']['WhoAmIView'];
export type WithdrawAffiliateConsentRequest = components['schemas']['WithdrawAffiliateConsentRequest'];
export type WithdrawFactInput = components['schemas']['WithdrawFactInput'];
export type WithdrawProductContractRequest = components['schemas']['WithdrawProductContractRequest'];
export type WithdrawRulePackRequest = components['schemas']['WithdrawRulePackRequest'];
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
    calendarFeedsTell: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the last answer. */
                "If-None-Match"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar object. */
            200: {
                headers: {
                    /** @description To be asked about each time: rights change. */
                    "Cache-Control"?: string;
                    /** @description Of these very bytes. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description It is as it was. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description There is nothing at this address, or not any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many fetches; Retry-After says how long to wait. */
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
            /** @description For agents of the operator there is nothing here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The instant since which it is suspected is later than now. */
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
    controlAssessmentsAssess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlAssessmentRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlAssessmentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            /** @description The facts cannot all be true, which `errors` tells at once; or it is more than can be worked out in one request: name a holder. */
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
    decisionsWhoCouldAct: {
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
    decisionsExportWhoCouldAct: {
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37). */
            200: {
                headers: {
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
    affiliationsListAffiliates: {
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
                    "application/json": components["schemas"]["AffiliatePage"];
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
    affiliationsAffiliate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                affiliationId: string;
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
                    "application/json": components["schemas"]["AffiliateView"];
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
    affiliationsActs: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                affiliationId: string;
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
                    "application/json": components["schemas"]["AffiliateActPage"];
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
    affiliationsEnter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                affiliationId: string;
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
                    "application/json": components["schemas"]["EnteredAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It gives nothing now. */
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
    affiliationsListAffiliations: {
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
                    "application/json": components["schemas"]["AffiliationPage"];
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
    affiliationsAffiliation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                affiliationId: string;
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
                    "application/json": components["schemas"]["AffiliationView"];
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
    affiliationsWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAffiliateConsentRequest"];
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
                    "application/json": components["schemas"]["AffiliationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description There is no consent to withdraw. */
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
    affiliationsAdmit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitGroupPersonRequest"];
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
                    "application/json": components["schemas"]["AffiliationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description He has a link here already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description He is not bound to the parent, or the right is not possible. */
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
    applicationsRequests: {
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
                    "application/json": components["schemas"]["OwnApplicationRequestPage"];
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
    applicationsAsk: {
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
                "application/json": components["schemas"]["AskApplicationRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnApplicationRequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is on, it was asked for already or ten times within a day, or its conditions do not hold. */
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
    applicationsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                applicationRequestId: string;
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
                    "application/json": components["schemas"]["OwnApplicationRequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is answered. */
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
    applicationsList: {
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
                    "application/json": components["schemas"]["ApplicationOfferView"][];
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
    applicationsAcceptPrice: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                application: components["schemas"]["Application"];
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptPriceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationOfferView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A machine accepts nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description This version is free, or another one took its place. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This Application has no price. */
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
        /** @description A CSV file (UTF-8, `,` or `;` as the header has it, quotes as in RFC 4180) or an Excel workbook (its first sheet), at most 10000 rows and 5 MB. A row is a person and a right; who gets several stands in several rows. Columns: `customer` (the enterprise number of the Customer: a file that was made for another one is refused), `name` (required; a name of at most 100 characters on one line), `email` (required; one plain e-mail address), `link` (required; one of employment, civilService, directorship), `term` (one of fixed, indefinite), `language` (one of en, fr, nl, de), `starts_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `ends_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `profile` (one of AccessManager, SupportPortalUser, ServiceUser), `sub_profile` (a text of at most 100 characters on one line), `cost_centres` (codes, with | between them), `billing_accounts` (codes, with | between them), `right_starts_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01), `right_ends_at` (an instant such as 2026-03-01T09:00:00+01:00, or a day such as 2026-03-01). */
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
    calendarFeedsShow: {
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
                    "application/json": components["schemas"]["CalendarFeedView"];
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
    calendarFeedsMake: {
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
        requestBody?: never;
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeCalendarFeedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description You have no access at this Customer at present, or several capacities are open to you and none is chosen. */
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
    calendarFeedsEnd: {
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
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedView"];
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
            /** @description The instant since which it is suspected is later than now. */
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
                /** @description `sim:<id>`, `line:<id>` or `document:<id>`; absent: on anything at all. */
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
    delegationsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Given by you, or to you. Default: both, and whoever may see rights sees all. */
                side?: components["schemas"]["DelegationSide"];
                state?: components["schemas"]["GrantState"];
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
                    "application/json": components["schemas"]["DelegationPage"];
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
    delegationsPropose: {
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
                "application/json": components["schemas"]["ProposeDelegationRequest"];
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
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description You act in another capacity than Support Portal User. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It is proposed to this person already, or too much of yours waits for an answer. */
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
    delegationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                delegationId: string;
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
                    "application/json": components["schemas"]["DelegationView"];
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
    delegationsAccept: {
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
                delegationId: string;
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
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description It was not proposed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It has ended, or what it hangs on is not in force. */
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
    delegationsAdopt: {
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
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptDelegationRequest"];
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
            /** @description It is not accepted, it has ended, or somebody takes it over already and that waits. */
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
    delegationsEnd: {
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
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndDelegationRequest"];
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
                    "application/json": components["schemas"]["DelegationView"];
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
    delegationsNarrow: {
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
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NarrowDelegationRequest"];
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
                    "application/json": components["schemas"]["DelegationView"];
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
    delegationsDecline: {
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
                delegationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineDelegationRequest"];
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
                    "application/json": components["schemas"]["DelegationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description It was not proposed to you. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description It is answered already, or it has ended. */
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
    delegationsSources: {
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
                    "application/json": components["schemas"]["DelegableRightView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A machine delegates nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
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
    documentsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                kind?: components["schemas"]["DocumentKind"];
                limit?: number;
                /** @description Published on this date or later. */
                publishedFrom?: string;
                /** @description Published on this date or earlier. */
                publishedTo?: string;
                state?: components["schemas"]["DocumentState"];
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
                    "application/json": components["schemas"]["DocumentPage"];
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
    documentsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                documentId: string;
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
                    "application/json": components["schemas"]["DocumentDetailView"];
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
    documentsAttach: {
        parameters: {
            query: {
                fileName: string;
            };
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "image/jpeg": string;
                "image/png": string;
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentFileView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The time to object is over, or there is an objection already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is larger than is taken. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Its content is of another type than Content-Type says, or of none that is taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It is empty, or harmful. */
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
    documentsAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were published or brought; the name of a document says that it is for internal use, or for which third party by which consent (GC-6.1). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). Or the case number of that consent, such as `consent C-2026-000123`. */
                    "Mandate-Use"?: string;
                    /** @description SHA-256 of the bytes (RFC 9530). */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/csv": string;
                    "text/plain": string;
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
    consentsAsk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskConsentRequest"];
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
                    "application/json": components["schemas"]["DocumentConsentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is asked for already, there are too many, or a corrected version has taken the place of the document. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The last day is over or too far, or the enterprise number is none. */
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
    consentsTakeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                consentId: string;
                customerId: string;
                documentId: string;
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
                    "application/json": components["schemas"]["DocumentConsentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The operator has answered it, or it was taken back before. */
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
    documentsDownload: {
        parameters: {
            query?: {
                /** @description A consent in force, for whose third party it is: then that stands in the name of the file, instead of the internal use. */
                consentId?: string;
            };
            header?: never;
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes as they were published or brought; the name of a document says that it is for internal use, or for which third party by which consent (GC-6.1). */
            200: {
                headers: {
                    /** @description Names the file. */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). Or the case number of that consent, such as `consent C-2026-000123`. */
                    "Mandate-Use"?: string;
                    /** @description SHA-256 of the bytes (RFC 9530). */
                    "Repr-Digest"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The consent is not in force. */
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
    documentsObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToDocumentRequest"];
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
                    "application/json": components["schemas"]["DocumentDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The document is finally accepted, objected to already, or has a corrected version. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description An attachment is no file that you brought for it. */
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
    documentsWithdraw: {
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
                documentId: string;
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
                    "application/json": components["schemas"]["DocumentDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description There is none that waits for its answer. */
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
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
                /** @description On the basis of which parent's control it was done (GC-9.1-c). */
                affiliationId?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Only what third parties did for the Customer (GC-9.2-d). */
                byThirdParties?: boolean;
                /** @description In whose place it was done, by his deputies. */
                deputyOf?: string;
                /** @description An event, or all that happened to one noun: `grant.` */
                event?: components["schemas"]["LedgerEventFilter"];
                from?: string;
                limit?: number;
                /** @description By which mandate of a third party it was done. */
                mandateId?: string;
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
                /** @description On the basis of which parent's control it was done (GC-9.1-c). */
                affiliationId?: string;
                /** @description Only what third parties did for the Customer (GC-9.2-d). */
                byThirdParties?: boolean;
                /** @description In whose place it was done, by his deputies. */
                deputyOf?: string;
                /** @description An event, or all that happened to one noun: `grant.` */
                event?: components["schemas"]["LedgerEventFilter"];
                from?: string;
                /** @description By which mandate of a third party it was done. */
                mandateId?: string;
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
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
    mandatesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                state?: components["schemas"]["MandateState"];
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
                    "application/json": components["schemas"]["MandatePage"];
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
    mandatesDraft: {
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
                "application/json": components["schemas"]["DraftMandateRequest"];
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
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The operator refuses this third party. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The number, the period, the sub-profile or a part of the scope is not possible. */
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
    mandatesOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                mandateId: string;
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
                    "application/json": components["schemas"]["MandateView"];
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
    mandatesChange: {
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
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftMandateRequest"];
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
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is no draft, or the operator refuses this third party. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description The number, the period, the sub-profile or a part of the scope is not possible. */
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
    mandatesEnd: {
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
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMandateRequest"];
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
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It has ended. */
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
    mandatesNotify: {
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
                mandateId: string;
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
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description It is no draft, or the operator refuses this third party, or refused a mandate of it here. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description It would end before it could be active. */
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
    mandatesName: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePersonRequest"];
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
                    "application/json": components["schemas"]["MandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            /** @description The operator was not notified yet, the mandate is over or refused, or the person is a member already. */
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
            /** @description The instant since which it is suspected is later than now. */
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
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
    noticesOfCompany: {
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
                    "application/json": components["schemas"]["CompanyNoticePage"];
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
    reachAsk: {
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
                    "application/json": components["schemas"]["ReachView"];
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
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
                    /** @description Names the file; the name says that it is for internal use, and as of which day (GC-6.1). */
                    "Content-Disposition"?: string;
                    /** @description `internal`: third parties may not rely on it without the operator's prior written consent (GC-6.1). */
                    "Mandate-Use"?: string;
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
    applicationsThirdParty: {
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
                    "application/json": components["schemas"]["ThirdPartyServiceView"][];
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
    applicationsAcceptTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                code: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptThirdPartyTermsRequest"];
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
                    "application/json": components["schemas"]["ThirdPartyServiceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description A machine accepts nothing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["NotAllowed"] | components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            /** @description These are not the terms of today. */
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
    deadlinesDeadline: {
        parameters: {
            query: {
                /** @description How months are counted. Default: as the rule says; of a period, eve. */
                convention?: components["schemas"]["MonthConvention"];
                /** @description The date of the event, such as 2026-04-01, or its instant, of which the date in Brussels counts. It is day 0. */
                from: string;
                /** @description Of a rule: the version of a rule pack. Default: the one in force on the date of the event. */
                pack?: string;
                /** @description P5B (working days), P15D, P2W, P6M, P3Y. */
                period?: string;
                /** @description What becomes of an end that is no working day. Default: as the rule says; of a period, none. */
                rollover?: components["schemas"]["Rollover"];
                /** @description A rule of the terms that has a clock, such as GC-6.2. */
                rule?: string;
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
                    "application/json": components["schemas"]["DeadlineView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description The working days of that time are not known yet, or there is no such rule pack. */
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
    demoClockTime: {
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
                    "application/json": components["schemas"]["DemoTimeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            /** @description There is no demo world here. */
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
    mobileNumberShow: {
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
                    "application/json": components["schemas"]["MobileNumberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    mobileNumberAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileNumberRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileNumberView"];
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
            /** @description This portal sends no SMS. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The proof is not right, or it is your number already; or no SMS goes to its country. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries, or as many codes as a day allows; Retry-After says how long to wait. */
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
    mobileNumberRemove: {
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
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The proof is not right. */
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
    mobileNumberConfirm: {
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileNumberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or older than ten minutes. */
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
    operatorAffiliationsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Only those whose control facts that nobody reviewed would end. */
                doubted?: boolean;
                limit?: number;
                parentId?: string;
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
                    "application/json": components["schemas"]["ListedAffiliatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorApplicationsRequests: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Default: waiting. */
                state?: components["schemas"]["ApplicationRequestState"];
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
                    "application/json": components["schemas"]["QueuedApplicationRequestPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorApplicationsAnnounce: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                application: components["schemas"]["Application"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnouncePriceRequest"];
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
                    "application/json": components["schemas"]["AnnouncedPriceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The day, the trial or the contract is not right, or this Application has no price. */
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
    operatorConsentsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Default: waiting. */
                state?: components["schemas"]["ConsentState"];
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
                    "application/json": components["schemas"]["QueuedConsentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    controlWhatIfsOf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlWhatIfRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ControlWhatIfView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A change cannot be so with what is recorded, or the verdict would have to read too many facts: `errors` tells all at once. */
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
    operatorAffiliationsEnter: {
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
                "application/json": components["schemas"]["ListAffiliateRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is listed already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such other Customer, or the register shows that it does not control this one. */
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
    operatorAffiliationsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                affiliationId: string;
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorAffiliationsConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAffiliateConsentRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was taken off the list. */
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
    operatorAffiliationsWithdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAffiliateConsentRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is none. */
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
    operatorAffiliationsLose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordControlLossRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is lost already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description The day is still to come. */
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
    operatorAffiliationsWaive: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveControlDoubtRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is nothing to waive. */
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
    operatorAffiliationsUnlist: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                affiliationId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlistAffiliateRequest"];
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
                    "application/json": components["schemas"]["ListedAffiliateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was taken off before. */
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
    operatorApplicationsDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                applicationRequestId: string;
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideApplicationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuedApplicationRequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is answered, its conditions do not hold, or its price was not accepted. */
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
            /** @description The instant since which it is suspected is later than now. */
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
    operatorDocumentsPublish: {
        parameters: {
            query: {
                /** @description As it is saved under. */
                fileName: string;
                kind: components["schemas"]["DocumentKind"];
                /** @description Of the document. */
                language: components["schemas"]["Language"];
                /** @description Of the operator. */
                reference?: string;
                /** @description The document that this one corrects: it ends, and this one has a clock of its own. */
                supersedes?: string;
                title: string;
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
        requestBody: {
            content: {
                "application/pdf": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "image/jpeg": string;
                "image/png": string;
                "text/csv": string;
                "text/plain": string;
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
                    "application/json": components["schemas"]["PublishedDocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The Customer cannot read documents at present, or the document that it corrects cannot be superseded as it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is larger than is taken. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Its content is of another type than Content-Type says, or of none that is taken. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file is empty, or harmful. */
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
    operatorConsentsDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                consentId: string;
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideConsentRequest"];
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
                    "application/json": components["schemas"]["OperatorConsentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description This is not possible with the consent as it stands, or a corrected version has taken the place of the document. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            /** @description Conditions without a consent. */
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
    operatorDocumentsDecide: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjectionRequest"];
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
                    "application/json": components["schemas"]["PublishedDocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description This is not possible with the document as it stands. */
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
    operatorDocumentsExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                customerId: string;
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutageRequest"];
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
                    "application/json": components["schemas"]["PublishedDocumentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not open any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The outage was not on its last day, lies ahead, or has extended it before. */
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
    dueRightsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `administration`: the account itself. */
                application: components["schemas"]["Application"];
                customerId: string;
                rule: components["schemas"]["ClockRule"];
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
                    "application/json": components["schemas"]["DueRightDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    dueRightsDecide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description `administration`: the account itself. */
                application: components["schemas"]["Application"];
                customerId: string;
                rule: components["schemas"]["ClockRule"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDueRightRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueRightView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is counted from a later event by now, or this cannot be decided on it as it stands. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day of review is not ahead. */
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
    operatorMandatesReadmit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadmitThirdPartyRequest"];
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
                    "application/json": components["schemas"]["NotifiedMandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was not refused by itself, or was readmitted already. */
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
    operatorMandatesRefuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag you read: the version of the object in quotes. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                mandateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMandateRequest"];
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
                    "application/json": components["schemas"]["NotifiedMandateView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It has ended, or was refused already. */
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
            /** @description The instant since which it is suspected is later than now. */
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
    operatorNoticesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                kind?: components["schemas"]["NoticeKind"];
                limit?: number;
                state?: components["schemas"]["NoticeState"];
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
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorNoticesBounce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                noticeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordBounceRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was never sent, or came back already. */
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
    operatorNoticesSilence: {
        parameters: {
            query: {
                from: string;
                /** @description Without: whatever was told. */
                rule?: components["schemas"]["NoticeRule"];
                /** @description Not counted itself. */
                to: string;
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
                    "application/json": components["schemas"]["SilenceView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The window ends before it begins. */
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
    productContractsList: {
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
                    "application/json": components["schemas"]["ProductContractPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    productContractsRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProductContractRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductContractView"];
                };
            };
            /** @description The number is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It ends before it begins. */
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
    productContractsWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                customerId: string;
                reference: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProductContractRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductContractView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    operatorApplicationsSetSubscription: {
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
            /** @description Its conditions do not hold, or its price was not accepted. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    demoClockShow: {
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
                    "application/json": components["schemas"]["DemoClockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            /** @description There is no demo world here. */
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
    demoClockMove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDemoClockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDemoClockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            /** @description There is no demo world here. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else is moving it just now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It would go backward or too far, or nothing is still to become due. */
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
    operatorDocumentsQueue: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Default: objected. */
                state?: components["schemas"]["DocumentState"];
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
                    "application/json": components["schemas"]["QueuedDocumentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorDocumentsOutage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOutageRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageRecordedView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It lies ahead, or is no outage. */
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
    dueRightsList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                rule?: components["schemas"]["ClockRule"];
                /** @description Default: due. */
                state?: components["schemas"]["DueState"];
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
                    "application/json": components["schemas"]["DueRightPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    dueRightsAutomated: {
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
                    "application/json": components["schemas"]["AutomationView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    dueRightsAutomate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rule: components["schemas"]["ClockRule"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAutomationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AutomationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is a rule by which a human decides each time. */
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
    legalEntitiesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                /** @description Any word of a name, of today or before, begins so, without case and accents, or the enterprise number, with or without dots, or the foreign identifier. */
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
                    "application/json": components["schemas"]["LegalEntityPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    legalEntitiesRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLegalEntityRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is in the register. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description It has no number, or one that is none. */
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
    legalEntitiesOne: {
        parameters: {
            query?: {
                /** @description What is so on this day, in Brussels. Default: today. */
                asOf?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
            };
            header?: never;
            path: {
                legalEntityId: string;
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
                    "application/json": components["schemas"]["LegalEntityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The instant is later than now. */
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
    legalEntitiesControlOf: {
        parameters: {
            query?: {
                /** @description What is so on this day, in Brussels. Default: today. */
                asOf?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
            };
            header?: never;
            path: {
                legalEntityId: string;
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
                    "application/json": components["schemas"]["LegalEntityControlView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The verdict would have to read too many facts, or the instant is later than now. */
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
    legalEntitiesVerdict: {
        parameters: {
            query?: {
                /** @description What is so on this day, in Brussels. Default: today. */
                asOf?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
            };
            header?: never;
            path: {
                companyId: string;
                legalEntityId: string;
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
                    "application/json": components["schemas"]["ControlVerdictView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The verdict would have to read too many facts, or the instant is later than now. */
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
    legalEntitiesRecordFacts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                legalEntityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOwnershipFactsRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipFactView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description With the facts that stand they cannot all be true, a holder is not in the register, or a meeting has not been held: `errors` tells all at once. */
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
    legalEntitiesGroupOf: {
        parameters: {
            query?: {
                /** @description What is so on this day, in Brussels. Default: today. */
                asOf?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
            };
            header?: never;
            path: {
                legalEntityId: string;
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
                    "application/json": components["schemas"]["LegalEntityGroupView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The group is too large for a picture, or the instant is later than now. */
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
    legalEntitiesRename: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                legalEntityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameLegalEntityRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalEntityView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is called so on that day, or the day is to come. */
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
    operatorMandatesList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
                state?: components["schemas"]["NotifiedMandateState"];
                /** @description Of the third party. */
                thirdPartyNumber?: string;
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
                    "application/json": components["schemas"]["NotifiedMandatePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    measuresList: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Those on something of this Customer; not those that hold everywhere. */
                at?: string;
                /** @description The one of this number, in whatever state. */
                caseNumber?: string;
                limit?: number;
                /** @description inForce: all of them, the overdue first. Default: inForce. */
                state?: components["schemas"]["MeasureState"];
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
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    measuresTake: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeMeasureRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The same one is in force, or it would cover your own address or a proxy of the portal. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day of review is out of reach, the range is too wide, or the Application is not switched on. */
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
    measuresOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
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
                    "application/json": components["schemas"]["MeasureDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    measuresEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMeasureRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
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
            default: components["responses"]["Fault"];
        };
    };
    measuresReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                measureId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewMeasureRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It has ended. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The day of review is out of reach. */
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
    measuresPreview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureSubjectRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePreviewView"];
                };
            };
            /** @description At a Customer: a reason is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorApplicationsMissing: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["MissingConsentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorMobileNumberShow: {
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
                    "application/json": components["schemas"]["MobileNumberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            default: components["responses"]["Fault"];
        };
    };
    operatorMobileNumberAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileNumberRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileNumberView"];
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
            /** @description This portal sends no SMS. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The proof is not right, or it is your number already; or no SMS goes to its country. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many tries, or as many codes as a day allows; Retry-After says how long to wait. */
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
    operatorMobileNumberRemove: {
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
            /** @description Done; there is nothing to tell. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The proof is not right. */
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
    operatorMobileNumberConfirm: {
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
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MobileNumberView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            /** @description Your sign-in was reported, and wants a new password first; or the proof of Mandate-CSRF is missing. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The code is not right, or older than ten minutes. */
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
    ownershipFactsList: {
        parameters: {
            query?: {
                /** @description What this legal entity holds, cast, or is the company of. */
                about?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Those only that are so on this day; and meetings until then. */
                asOf?: string;
                /** @description As it was known at this instant, whatever was recorded later. Default: now. */
                knownAt?: string;
                limit?: number;
                /** @description Those only that stand and that nobody reviewed, and those of which nobody reviewed the withdrawal. */
                toReview?: boolean;
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
                    "application/json": components["schemas"]["OwnershipFactPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The instant is later than now. */
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
    ownershipFactsEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                factId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOwnershipFactRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnershipFactView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was withdrawn, is a meeting, or begins or ends before that day anyway. */
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
    ownershipFactsReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                factId: string;
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
                    "application/json": components["schemas"]["OwnershipFactView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description You recorded or withdrew it, it was reviewed, or it was withdrawn before anybody reviewed it. */
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
    operatorApplicationsNotices: {
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
                    "application/json": components["schemas"]["AnnouncedPriceView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    rulePacksList: {
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
                    "application/json": components["schemas"]["RulePackView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    rulePacksLoad: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoadRulePackRequest"];
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
                    "application/json": components["schemas"]["RulePackDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The version, or the date, is another pack's. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The portal cannot count by it, which `errors` tells at once; or it would begin too soon. */
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
    rulePacksOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                packVersion: string;
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
                    "application/json": components["schemas"]["RulePackDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    rulePacksWithdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                packVersion: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRulePackRequest"];
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
                    "application/json": components["schemas"]["RulePackDetailView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is in force, or was; or it was withdrawn. */
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
    rulePacksCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRulePackRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulePackCheckView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    rulePacksDryRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such version, or the portal cannot count by this pack. */
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
    rulePacksChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunChangesRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunChangesView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description There is no such version, or the portal cannot count by this pack. */
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
    operatorMandatesListBlocks: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["ThirdPartyBlockPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorMandatesBlock: {
        parameters: {
            query?: never;
            header?: {
                /** @description Sent again under the same key, it is done once and answered again. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlockThirdPartyRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyBlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is blocked already. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The number is none. */
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
    operatorMandatesLift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftThirdPartyBlockRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThirdPartyBlockView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It was lifted already. */
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
    operatorApplicationsTerms: {
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
                    "application/json": components["schemas"]["AnnouncedTermsView"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            default: components["responses"]["Fault"];
        };
    };
    operatorApplicationsAnnounceTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnounceThirdPartyTermsRequest"];
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
                    "application/json": components["schemas"]["AnnouncedTermsView"];
                };
            };
            /** @description The code is none. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
    deadlinesRules: {
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
                    "application/json": components["schemas"]["RuleClockView"][];
                };
            };
            400: components["responses"]["BadRequest"];
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
    noticesOwn: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                limit?: number;
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
                    "application/json": components["schemas"]["OwnNoticePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
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
