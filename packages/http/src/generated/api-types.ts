// Generated from the route table by `npm run docs`. Change the table, not this file.

export interface paths {
    "/v1/tenant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads the profile of your tenant. */
        get: operations["get-tenant"];
        /** Writes the profile of your tenant. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-tenant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of what belongs to no release, oldest first: catalog, platforms, answers to messages that nobody knows. */
        get: operations["get-tenant-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists parties. */
        get: operations["list-parties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties/{partyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a party. */
        get: operations["get-party"];
        /** Writes a party. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-party"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists works. */
        get: operations["list-works"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/works/{workId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a work. */
        get: operations["get-work"];
        /** Writes a work. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-work"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists sound recordings, videos, images and texts. */
        get: operations["list-resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a resource. */
        get: operations["get-resource"];
        /** Writes a resource. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-resource"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists products. */
        get: operations["list-products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a product. */
        get: operations["get-product"];
        /** Writes a product. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-product"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what a product still lacks and for which platforms it matters, and what rules filled in. */
        get: operations["get-readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/product-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads products from a list (CSV, one row a track) into the catalog, each by itself; problems name row and column. */
        post: operations["import-products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the release of an ERN message of any version into the catalog. What is there already is replaced, what could not be kept is told. */
        post: operations["import-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists assets. */
        get: operations["list-assets"];
        put?: never;
        /** Announces a file and answers with the address to upload it to. Its bytes are checked when they arrive. */
        post: operations["create-asset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an asset: what was found when its bytes arrived. */
        get: operations["get-asset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assets/{assetId}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the uploaded parts of an asset together. Its bytes are checked then. */
        post: operations["finish-upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the platforms that you onboarded. */
        get: operations["list-platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a platform. */
        get: operations["get-platform"];
        /** Writes a platform: its address, its host keys, its habits. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-platform"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platform-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the profiles to begin with: what the public pages of DSPs say of their habits, and what is left to agree. */
        get: operations["get-starters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells how far the onboarding of a platform is, and what can be done with it. */
        get: operations["get-onboarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/onboarding-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Activates, pauses, resumes or retires a platform. A paused one holds its tasks; to activate or resume it, its connection is tested. */
        post: operations["move-onboarding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets what you sign in with at a platform. It is kept as a secret and can never be read again. */
        put: operations["put-credentials"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/traffic": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what is on its way to a platform, what waits, and what keeps deliveries back. */
        get: operations["get-platform-traffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/stray-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the answers of a platform that belong to no message of yours, or could not be read. */
        get: operations["list-stray-answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/connection-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in at a platform with the stored credentials and the pinned host keys. */
        post: operations["test-connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/inbound-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what a platform can sign in with here to bring its answers. */
        get: operations["list-inbound-credentials"];
        put?: never;
        /** Makes a user name and a password by which a platform brings its answers. The password is shown this once. */
        post: operations["create-inbound-credential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms/{platformId}/inbound-credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes what a platform signs in with here: from now on it opens nothing. */
        delete: operations["revoke-inbound-credential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an acknowledgement of any choreography generation from a platform. The same one again is the same. */
        post: operations["take-acknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists open drafts, the last edited first: where you can go on. */
        get: operations["list-drafts"];
        put?: never;
        /** Starts a draft: the works chosen, then platforms, cards and windows, as far as they are known. */
        post: operations["create-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a draft with its conflicts. */
        get: operations["get-draft"];
        put?: never;
        post?: never;
        /** Deletes a draft in the version of `If-Match`. Its trail stays. */
        delete: operations["delete-draft"];
        options?: never;
        head?: never;
        /** Saves what you changed (JSON merge patch) since the version of `If-Match`. Changes of others are kept: what both changed differently is a conflict, with both values. */
        patch: operations["edit-draft"];
        trace?: never;
    };
    "/v1/drafts/{draftId}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles conflicts of a draft in the version of `If-Match`: each by the value that stands or the one proposed. */
        post: operations["resolve-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what each work of a draft would meet if it were submitted now. */
        get: operations["check-draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases the works of a draft, each by itself: the answer says which became a release, and what kept the others. */
        post: operations["submit-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/products/{productId}/platforms/{platformId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The message that a draft would send about a product to a platform, with all that is known of it. */
        get: operations["preview-draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of a draft, oldest first. */
        get: operations["get-draft-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/platforms/{platformId}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what the cards of a draft would allow a platform. Cards that lack something are named and left out. */
        get: operations["get-draft-grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists presets. */
        get: operations["list-presets"];
        put?: never;
        /** Keeps the platforms and cards of a release or of a draft as a preset. */
        post: operations["create-preset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presets/{presetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a preset. */
        get: operations["get-preset"];
        /** Writes a preset. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-preset"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draftId}/preset-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings the platforms of a preset to a draft. Those that are occupied, or fit no more, are skipped and named. */
        post: operations["apply-preset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/release-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists batches of releases, newest first. */
        get: operations["list-release-batches"];
        put?: never;
        /** Releases up to 500 works under the same terms, in the background, each by itself. */
        post: operations["create-release-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/release-batches/{releaseBatchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a batch with how far it came. */
        get: operations["get-release-batch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/release-batches/{releaseBatchId}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what became of each work of a batch. */
        get: operations["list-release-batch-items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/release-batches/{releaseBatchId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One decision for all items that ask: release them all the same, append what is free, or skip them. */
        post: operations["decide-release-batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists releases, newest first; on a platform, by their status there. Filters and a search can be combined. */
        get: operations["list-releases"];
        put?: never;
        /** Releases a product to platforms. Delivery begins by itself. */
        post: operations["create-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/release-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells what a release would meet, and makes nothing: what it lacks, other releases of the same, windows that meet. */
        post: operations["check-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{productId}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows the releases of a product, and those of others with the same recordings. */
        get: operations["list-product-releases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a release with its status on every platform. */
        get: operations["get-release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trail of a release, oldest first: who, when, what. */
        get: operations["get-timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Shows what the cards of a release allow a platform: where, when, how; what overlaps, and where a gap is. */
        get: operations["get-deal-grid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The message for a platform as it would be written now: its validation, its conformance, what its version cannot say, its deals. */
        get: operations["preview-release"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraws a release from one platform, as long as nothing complete arrived there. */
        post: operations["cancel-platform-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves windows of a release on one platform. One that has been told already is behind until it is synchronised. */
        post: operations["reschedule-platform-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/deal-change-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what a change of deals would do, and changes nothing: all cards, the grid before and after, the differences. */
        post: operations["check-deal-change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/deal-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Extends, reduces, reprices or cancels deals of the release in the version of `If-Match` on one platform; on request the platform is told at once. */
        post: operations["change-deals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/deletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a release out of the lists. It goes on on its platforms, and can be put back. */
        post: operations["delete-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/undeletions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a release that was deleted back into the lists. */
        post: operations["undelete-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the delivery tasks of a release. */
        get: operations["list-tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a delivery task. */
        get: operations["get-task"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a short-lived address of the ERN message exactly as it was sealed. */
        get: operations["get-message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gives a short-lived address of a ZIP: message, manifest, hash sums, transfers, acknowledgements and timeline of a task. */
        get: operations["get-evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries a failed delivery again: the same sealed bytes, and only those files that have not arrived. */
        post: operations["retry-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles a delivery of which nobody knows whether its completion marker arrived: looks at the folder, or goes by what the platform said. Then it waits for the answer, or sends what is missing. */
        post: operations["reconcile-task"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/updates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells a platform what the catalog says now: the message alone, or with all files. */
        post: operations["update-platform-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/redeliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivers a release to a platform once more, with a reason: the files that changed, everything, or the message alone. */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists what was sent of a release to a platform: who asked, when and why, and which files went or stayed. */
        get: operations["list-deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/tasks/{taskId}/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the answers of the platform to the message of a task. */
        get: operations["list-acknowledgements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/takedowns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a release down from a platform. Whatever has not left for it goes no further; the release can come back. */
        post: operations["take-down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/restores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings a release that was taken down back to a platform. */
        post: operations["restore-platform-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{releaseId}/platforms/{platformId}/purges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Has a platform remove a release for good, as if it had never been sent. It is asked for twice: the first answer has the word for the second. */
        post: operations["purge-platform-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists your identifier pools. */
        get: operations["list-pools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/shared-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the pools of the operator that you may draw from. */
        get: operations["list-shared-pools"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads an identifier pool. */
        get: operations["get-pool"];
        /** Writes an identifier pool. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-pool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the blocks of a pool. */
        get: operations["list-blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/blocks/{blockId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a block. */
        get: operations["get-block"];
        /** Writes a block: a prefix, its order of use, its state. New with `If-None-Match: *`, changed with `If-Match`. */
        put: operations["put-block"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells what is used and free, by block and year, and when the pool runs out at its present rate. */
        get: operations["get-pool-usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the numbers of a pool that are in use. */
        get: operations["list-numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/numbers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The numbers of a pool as CSV, without those that may still go back. */
        get: operations["export-numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/parties/{partyId}/credits.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The recordings and works of a party as CSV, with its ISNI and IPI: for collecting societies. */
        get: operations["export-party"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands out numbers, one or a batch. The same Idempotency-Key gives the same numbers again. */
        post: operations["allocate-numbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/reservations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets numbers aside. What is not bound within the term goes back by itself. */
        post: operations["reserve-numbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/unfinished-allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the requests for numbers that have not come to their end, with the leases that they hold. */
        get: operations["list-unfinished-allocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/allocations/{allocationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads a request for numbers, with its numbers. */
        get: operations["get-allocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/allocations/{allocationId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives back what can go back: the unbound numbers of a reservation, the lease of an unfinished batch. */
        post: operations["return-allocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/allocations/{allocationId}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Notes that the numbers of a reservation were printed or sent: none of them goes back any more. */
        post: operations["mark-exported"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/bindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a reserved number, or one of a batch, to its owner. It never goes back. */
        post: operations["bind-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registers a number that somebody else gave out, so that a clash is found before delivery. */
        post: operations["register-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/quarantines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a number in quarantine: it is in doubt whose it is. */
        post: operations["quarantine-number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/quarantines/ends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a quarantine after somebody has looked: the number is its owner's, and never goes back to its pool. */
        post: operations["end-quarantine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tells where a number went, by any of its printed forms. */
        get: operations["look-up-number"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the loadings of numbers that were used before. */
        get: operations["list-identifier-imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/pools/{poolId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Announces a file of used numbers and answers with the address to upload it to. It is loaded when it arrives. */
        post: operations["create-identifier-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifiers/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Reads how far an import came, and what became of its rows. */
        get: operations["get-identifier-import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document. */
        get: operations["get-openapi"];
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
        /** This document as a page. */
        get: operations["get-docs"];
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
        Acknowledgement: {
            messageId: string;
            acknowledgementId: string;
            platformId: string;
            receivedAt: string;
            key: string;
            verdict: string;
            because: string;
            statuses: {
                vocabulary: string;
                status: string;
                information?: string;
            }[];
            errorText?: string;
            proposedAction?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        Allocation: {
            allocationId: string;
            poolId: string;
            poolTenantId: string;
            /** @enum {string} */
            kind: "gtin" | "isrc" | "grid";
            /** @default 1 */
            count: number;
            owner?: {
                /** @enum {string} */
                type: "product" | "recording" | "release";
                id: string;
            };
            purpose: string;
            labelPartyId?: string;
            /** @enum {string} */
            mode: "allocate" | "reserve";
            /** @enum {string} */
            state: "open" | "complete" | "given-up" | "bound" | "lapsing" | "lapsed";
            year: string;
            expiresAt?: string;
            at: string;
            done: number;
            parts: number;
            lease?: {
                blockId: string;
                year: string;
                ranges: {
                    from: number;
                    to: number;
                }[];
            };
            version: number;
            createdAt: string;
            updatedAt: string;
            numbers: {
                number: string;
                display: string;
            }[];
        };
        Asset: {
            fileName: string;
            /** @enum {string} */
            kind: "audio" | "video" | "image" | "text";
            assetId: string;
            /** @enum {string} */
            state: "awaiting-upload" | "ready" | "refused";
            key: string;
            uploadId?: string;
            parts?: number;
            size?: number;
            extension?: string;
            hashes?: {
                md5: string;
                sha1: string;
                sha256: string;
            };
            audio?: {
                container: string;
                codec: string;
                sampleRate: number;
                bitsPerSample: number;
                channels: number;
                duration: number;
            };
            video?: {
                container: string;
                codec: string;
                width: number;
                height: number;
                frameRate?: number;
                duration: number;
                sampleRate?: number;
                channels?: number;
            };
            image?: {
                codec: string;
                width: number;
                height: number;
                /** @enum {string} */
                colour?: "RGB" | "CMYK" | "grey";
                bitsPerChannel?: number;
                profile?: string;
            };
            text?: {
                /** @enum {string} */
                codec: "PDF" | "UTF8Text";
            };
            refusal?: {
                /** @enum {string} */
                code: "not-audio" | "not-video" | "not-an-image" | "not-a-text" | "corrupt" | "too-large" | "empty";
                says: string;
            };
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        AuditEntry: {
            auditId: string;
            at: string;
            actor: {
                /** @enum {string} */
                kind: "user" | "system" | "platform";
                name: string;
            };
            says: string;
            draftId?: string;
            releaseId?: string;
            platformId?: string;
            taskId?: string;
            from?: string;
            to?: string;
        };
        Block: {
            /** @constant */
            kind: "gtin";
            /** @enum {string} */
            form: "upc" | "ean";
            prefix: string;
            from?: number;
            to?: number;
            /** @default 0 */
            order: number;
            /** @default [] */
            labels: {
                labelPartyId: string;
                /** @default 0 */
                priority: number;
            }[];
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "draining" | "exhausted" | "quarantined";
            reason?: string;
            poolId: string;
            blockId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        } | {
            /** @constant */
            kind: "isrc";
            prefix: string;
            from?: number;
            to?: number;
            /** @default 0 */
            order: number;
            /** @default [] */
            labels: {
                labelPartyId: string;
                /** @default 0 */
                priority: number;
            }[];
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "draining" | "exhausted" | "quarantined";
            reason?: string;
            poolId: string;
            blockId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        } | {
            /** @constant */
            kind: "grid";
            prefix: string;
            from?: number;
            to?: number;
            /** @default 0 */
            order: number;
            /** @default [] */
            labels: {
                labelPartyId: string;
                /** @default 0 */
                priority: number;
            }[];
            /**
             * @default active
             * @enum {string}
             */
            state: "active" | "draining" | "exhausted" | "quarantined";
            reason?: string;
            poolId: string;
            blockId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        CommercialCard: {
            cardId: string;
            grants: ("release" | "all-tracks") | {
                tracks: string[];
            } | {
                clips: string[];
            };
            territories: {
                include: string[];
                /** @default [] */
                exclude: string[];
            };
            window: {
                start: string;
                end?: string;
            };
            models: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
            useTypes: string[];
            price?: {
                code: string;
            } | {
                amount: number;
                currency: string;
            };
            preOrder?: boolean;
            visibility?: {
                release?: string;
                coverArt?: string;
                trackListing?: string;
                clips?: string;
            };
            instantGratification?: string[];
            /** @enum {string} */
            claim?: "BlockAccess" | "Monetize" | "ReportUsage";
        };
        CommercialCardInput: {
            cardId: string;
            grants: ("release" | "all-tracks") | {
                tracks: string[];
            } | {
                clips: string[];
            };
            territories: {
                include: string[];
                /** @default [] */
                exclude: string[];
            };
            window: {
                start: string;
                end?: string;
            };
            models: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
            useTypes: string[];
            price?: {
                code: string;
            } | {
                amount: number;
                currency: string;
            };
            preOrder?: boolean;
            visibility?: {
                release?: string;
                coverArt?: string;
                trackListing?: string;
                clips?: string;
            };
            instantGratification?: string[];
            /** @enum {string} */
            claim?: "BlockAccess" | "Monetize" | "ReportUsage";
        };
        DealGrid: {
            zone: string;
            rows: {
                model?: string;
                useType: string;
                /** @description `release`, `track:ID`, `clip:ID`; `tracks` are those that no card names. */
                things: string[];
                /** @description `Worldwide` stands for those that no card names. */
                territories: string[];
                spans: {
                    from: string;
                    to?: string;
                    cards: string[];
                }[];
            }[];
            overlaps: {
                model?: string;
                useType: string;
                /** @description `release`, `track:ID`, `clip:ID`; `tracks` are those that no card names. */
                things: string[];
                /** @description `Worldwide` stands for those that no card names. */
                territories: string[];
                from: string;
                to?: string;
                cards: string[];
            }[];
            gaps: {
                model?: string;
                useType: string;
                /** @description `release`, `track:ID`, `clip:ID`; `tracks` are those that no card names. */
                things: string[];
                /** @description `Worldwide` stands for those that no card names. */
                territories: string[];
                from: string;
                to?: string;
                cards: string[];
            }[];
            /** @description Cards of a draft that lack something and are left out. */
            incomplete?: string[];
        };
        DealOperation: {
            /** @constant */
            does: "extend";
            cardIds?: string[];
            /** @description The new last day, or instant; without it, no end. */
            until?: string;
        } | {
            /** @constant */
            does: "reduce";
            cardIds?: string[];
            /** @description Where less is granted; everywhere without. */
            territories?: string[];
            /** @description What is not granted any more; nothing is, without. */
            useTypes?: string[];
            /** @description The last day on which it is still granted; at once, without. */
            until?: string;
        } | {
            /** @constant */
            does: "change-price";
            cardId: string;
            /** @description Without it, the card has no price any more. */
            price?: {
                code: string;
            } | {
                amount: number;
                currency: string;
            };
            /** @description The first day, or instant, of the new price. */
            from: string;
        } | {
            /** @constant */
            does: "cancel";
            cardIds?: string[];
        };
        Delivery: {
            taskId: string;
            /** @enum {string} */
            purpose: "initial" | "update" | "takedown" | "restore" | "purge";
            /** @enum {string} */
            status: "queued" | "packaging" | "uploading" | "awaiting-callback" | "completed" | "failed" | "unconfirmed" | "cancelled" | "superseded";
            messageId: string;
            batchId: string;
            requestedBy?: string;
            reason?: string;
            /** @enum {string} */
            sends?: "everything" | "metadata" | "changed";
            requestedAt: string;
            files: {
                resourceId: string;
                /** @enum {string} */
                role: "primary" | "secondary";
                wirePath: string;
                size: number;
                hashes: {
                    md5: string;
                    sha1: string;
                    sha256: string;
                };
                sent: boolean;
                because: string;
            }[];
        };
        Download: {
            url: string;
            expiresAt: string;
            sha256: string;
        };
        Draft: {
            draftId: string;
            /** @enum {string} */
            state: "open" | "submitted" | "deleted";
            content: components["schemas"]["DraftContent"];
            releases: {
                [key: string]: string;
            };
            startedBy: string;
            editedBy: string;
            editedAt: string;
            version: number;
            createdAt: string;
            updatedAt: string;
            conflicts: {
                conflictId: string;
                pointer: string;
                standing: {
                    /** @description Absent: it is removed. */
                    value?: unknown;
                    by?: string;
                    at?: string;
                };
                proposed: {
                    /** @description Absent: it is removed. */
                    value?: unknown;
                    by: string;
                    at: string;
                };
            }[];
        };
        DraftContent: {
            title?: string;
            /** @enum {string} */
            step?: "works" | "terms";
            /** @enum {string} */
            delivers?: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            works?: {
                [key: string]: Record<string, never>;
            };
            cards?: {
                [key: string]: {
                    grants?: ("release" | "all-tracks") | {
                        tracks: string[];
                    } | {
                        clips: string[];
                    };
                    territories?: {
                        include?: string[];
                        exclude?: string[];
                    };
                    window?: {
                        start?: string;
                        end?: string;
                    };
                    models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
                    useTypes?: string[];
                    price?: {
                        code: string;
                    } | {
                        amount: number;
                        currency: string;
                    };
                    preOrder?: boolean;
                    visibility?: {
                        release?: string;
                        coverArt?: string;
                        trackListing?: string;
                        clips?: string;
                    };
                    instantGratification?: string[];
                    /** @enum {string} */
                    claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                };
            };
            platforms?: {
                [key: string]: {
                    cards?: {
                        [key: string]: {
                            grants?: ("release" | "all-tracks") | {
                                tracks: string[];
                            } | {
                                clips: string[];
                            };
                            territories?: {
                                include?: string[];
                                exclude?: string[];
                            };
                            window?: {
                                start?: string;
                                end?: string;
                            };
                            models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
                            useTypes?: string[];
                            price?: {
                                code: string;
                            } | {
                                amount: number;
                                currency: string;
                            };
                            preOrder?: boolean;
                            visibility?: {
                                release?: string;
                                coverArt?: string;
                                trackListing?: string;
                                clips?: string;
                            };
                            instantGratification?: string[];
                            /** @enum {string} */
                            claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                        };
                    };
                };
            };
        };
        DraftPatch: {
            title?: string | null;
            step?: ("works" | "terms") | null;
            delivers?: ("everything" | "metadata") | null;
            numberPools?: {
                gtin?: string | null;
                isrc?: string | null;
                grid?: string | null;
            } | null;
            works?: {
                [key: string]: Record<string, never> | null;
            } | null;
            cards?: {
                [key: string]: {
                    grants?: (("release" | "all-tracks") | {
                        tracks: string[];
                    } | {
                        clips: string[];
                    }) | null;
                    territories?: {
                        include?: string[] | null;
                        exclude?: string[] | null;
                    } | null;
                    window?: {
                        start?: (string) | null;
                        end?: (string) | null;
                    } | null;
                    models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[] | null;
                    useTypes?: string[] | null;
                    price?: ({
                        code: string;
                    } | {
                        amount: number;
                        currency: string;
                    }) | null;
                    preOrder?: boolean | null;
                    visibility?: {
                        release?: (string) | null;
                        coverArt?: (string) | null;
                        trackListing?: (string) | null;
                        clips?: (string) | null;
                    } | null;
                    instantGratification?: string[] | null;
                    claim?: ("BlockAccess" | "Monetize" | "ReportUsage") | null;
                } | null;
            } | null;
            platforms?: {
                [key: string]: {
                    cards?: {
                        [key: string]: {
                            grants?: (("release" | "all-tracks") | {
                                tracks: string[];
                            } | {
                                clips: string[];
                            }) | null;
                            territories?: {
                                include?: string[] | null;
                                exclude?: string[] | null;
                            } | null;
                            window?: {
                                start?: (string) | null;
                                end?: (string) | null;
                            } | null;
                            models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[] | null;
                            useTypes?: string[] | null;
                            price?: ({
                                code: string;
                            } | {
                                amount: number;
                                currency: string;
                            }) | null;
                            preOrder?: boolean | null;
                            visibility?: {
                                release?: (string) | null;
                                coverArt?: (string) | null;
                                trackListing?: (string) | null;
                                clips?: (string) | null;
                            } | null;
                            instantGratification?: string[] | null;
                            claim?: ("BlockAccess" | "Monetize" | "ReportUsage") | null;
                        } | null;
                    } | null;
                } | null;
            } | null;
        };
        DraftSummary: {
            draftId: string;
            title?: string;
            /** @enum {string} */
            step?: "works" | "terms";
            works: string[];
            platforms: string[];
            /** @description How many wait to be settled. */
            conflicts: number;
            startedBy: string;
            editedBy: string;
            editedAt: string;
            version: number;
        };
        IdentifierImport: {
            importId: string;
            poolId: string;
            fileName: string;
            /**
             * @default csv
             * @enum {string}
             */
            format: "csv" | "json";
            key: string;
            /** @enum {string} */
            state: "awaiting-upload" | "running" | "done" | "failed";
            rows: number;
            numbers: {
                accepted: number;
                duplicate: number;
                "foreign-prefix": number;
                "bad-check": number;
                malformed: number;
                "already-allocated": number;
            };
            findings: {
                row: number;
                /** @enum {string} */
                verdict: "accepted" | "duplicate" | "foreign-prefix" | "bad-check" | "malformed" | "already-allocated";
                text: string;
                says: string;
            }[];
            failure?: string;
            at: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        NumberView: {
            /** @enum {string} */
            kind: "gtin" | "isrc" | "grid";
            number: string;
            bucket: string;
            /** @enum {string} */
            state: "reserved" | "returned" | "allocated" | "external" | "quarantined";
            at: string;
            owner?: {
                /** @enum {string} */
                type: "product" | "recording" | "release";
                id: string;
            };
            purpose?: string;
            poolId?: string;
            poolTenantId?: string;
            blockId?: string;
            year?: string;
            allocationId?: string;
            drawnBy?: string;
            importId?: string;
            exported?: boolean;
            reason?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
            display: string;
        };
        Onboarding: {
            platformId: string;
            /** @enum {string} */
            state: "draft" | "testing" | "active" | "paused" | "retired";
            since?: string;
            /** @description What can be done with it now. */
            accepts: string[];
        };
        Party: {
            fullName: string;
            fullNameIndexed?: string;
            names?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            isni?: string;
            ipi?: string;
            dpid?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            partyId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        PartyFieldsInput: {
            fullName: string;
            fullNameIndexed?: string;
            names?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            isni?: string;
            ipi?: string;
            dpid?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
        };
        Platform: {
            name: string;
            dpid: string;
            partyName: string;
            profile: components["schemas"]["PlatformProfile"];
            sftp: {
                host: string;
                /** @default 22 */
                port: number;
                /** @default / */
                root: string;
                hostKeys: string[];
            };
            platformId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        PlatformFieldsInput: {
            name: string;
            dpid: string;
            partyName: string;
            profile: components["schemas"]["PlatformProfileInput"];
            sftp: {
                host: string;
                /** @default 22 */
                port: number;
                /** @default / */
                root: string;
                hostKeys: string[];
            };
        };
        PlatformProfile: {
            profileId: string;
            title: string;
            ern: {
                /** @enum {string} */
                version: "3.8.2" | "4.1" | "4.1.1" | "4.2" | "4.3" | "4.3.1" | "4.3.2";
                /**
                 * @default [
                 *       "Audio"
                 *     ]
                 */
                profiles: ("Audio" | "DjMix" | "LongFormMusicalWorkVideo" | "MixedMedia" | "Ringtone" | "SimpleAudioSingle" | "SimpleVideoSingle" | "Video")[];
                /** @default 9 */
                avsVersion: string;
                /**
                 * @default TestMessage
                 * @enum {string}
                 */
                messageControl: "TestMessage" | "LiveMessage";
                /** @default [] */
                mandatory: ("header.threadId" | "header.sentOnBehalfOf" | "release.grid" | "release.icpn" | "release.catalogNumber" | "release.pLine" | "release.cLine" | "release.genre" | "release.date" | "release.originalDate" | "release.parentalWarning" | "release.keywords" | "release.marketingComment" | "recording.isrc" | "recording.pLine" | "recording.contributors" | "recording.work" | "recording.firstPublication" | "recording.parentalWarning" | "recording.language" | "recording.rightsController" | "track.genre" | "deal.price" | "deal.policy")[];
                /** @default false */
                tisCodes: boolean;
            };
            choreography: {
                /**
                 * @default 1.8
                 * @enum {string}
                 */
                generation: "1.4" | "1.5" | "1.6" | "1.7" | "1.8";
                /**
                 * @default batch
                 * @enum {string}
                 */
                mode: "batch" | "release-by-release";
                /**
                 * @default N
                 * @enum {string}
                 */
                priority: "P" | "M" | "N" | "L";
                /** @default 17 */
                batchIdDigits: 17 | 14;
                /**
                 * @default [
                 *       "GRid",
                 *       "ICPN"
                 *     ]
                 */
                releaseIdBy: ("GRid" | "ICPN" | "CatalogNumber" | "ProprietaryId")[];
                /**
                 * @default manifest
                 * @enum {string}
                 */
                markerContent: "manifest" | "empty";
                /** @default 1 */
                releasesPerBatch: number;
                /** @default 30 */
                gatherSeconds: number;
                names: {
                    /** @default {priority}_{batchId} */
                    folder: string;
                    releaseFolder?: string;
                    /** @default {releaseId}.xml */
                    message: string;
                    resourceFolder?: string;
                    /** @default {releaseId}_{volume:2}_{sequence:3}.{extension} */
                    resource: string;
                    marker?: string;
                    /** @default acknowledgements */
                    acknowledgementFolder: string;
                    /** @default ACK_{messageId}_{timestamp}.xml */
                    acknowledgement: string;
                };
            };
            habits: {
                /**
                 * @default md5
                 * @enum {string}
                 */
                hash: "md5" | "sha1" | "sha256";
                /**
                 * @default no-deals
                 * @enum {string}
                 */
                takedown: "no-deals" | "past-end-date" | "future-end-date";
                /** @default false */
                acceptsPurge: boolean;
                deals: {
                    /** @default false */
                    tracksOnly: boolean;
                    /** @default false */
                    onePerTrack: boolean;
                };
                /** @default 0 */
                leadDays: number;
            };
            transport: {
                /**
                 * @default sftp-transfer
                 * @enum {string}
                 */
                kind: "sftp-transfer" | "sftp-direct" | "feed";
                /** @default false */
                temporaryNames: boolean;
                /** @default 3600 */
                transferSeconds: number;
                /** @default 5 */
                concurrentFiles: number;
                /** @default 2 */
                concurrentBatches: number;
            };
            acknowledgement: {
                deadlineSeconds: {
                    /** @default 172800 */
                    initial: number;
                    /** @default 172800 */
                    update: number;
                    /** @default 172800 */
                    takedown: number;
                    /** @default 172800 */
                    restore: number;
                    /** @default 172800 */
                    purge: number;
                };
                pollSeconds: {
                    /** @default 60 */
                    first: number;
                    /** @default 3600 */
                    slowest: number;
                };
                /** @default [] */
                saysTaken: string[];
            };
            retry: {
                /** @default 4 */
                attempts: number;
                /** @default 5 */
                firstDelaySeconds: number;
                /** @default 600 */
                slowestDelaySeconds: number;
                /** @default 2 */
                factor: number;
            };
            circuit: {
                /** @default 5 */
                failures: number;
                /** @default 300 */
                restSeconds: number;
            };
        };
        PlatformProfileInput: {
            profileId: string;
            title: string;
            ern: {
                /** @enum {string} */
                version: "3.8.2" | "4.1" | "4.1.1" | "4.2" | "4.3" | "4.3.1" | "4.3.2";
                /**
                 * @default [
                 *       "Audio"
                 *     ]
                 */
                profiles: ("Audio" | "DjMix" | "LongFormMusicalWorkVideo" | "MixedMedia" | "Ringtone" | "SimpleAudioSingle" | "SimpleVideoSingle" | "Video")[];
                /** @default 9 */
                avsVersion: string;
                /**
                 * @default TestMessage
                 * @enum {string}
                 */
                messageControl: "TestMessage" | "LiveMessage";
                /** @default [] */
                mandatory: ("header.threadId" | "header.sentOnBehalfOf" | "release.grid" | "release.icpn" | "release.catalogNumber" | "release.pLine" | "release.cLine" | "release.genre" | "release.date" | "release.originalDate" | "release.parentalWarning" | "release.keywords" | "release.marketingComment" | "recording.isrc" | "recording.pLine" | "recording.contributors" | "recording.work" | "recording.firstPublication" | "recording.parentalWarning" | "recording.language" | "recording.rightsController" | "track.genre" | "deal.price" | "deal.policy")[];
                /** @default false */
                tisCodes: boolean;
            };
            /** @default {} */
            choreography: {
                /**
                 * @default 1.8
                 * @enum {string}
                 */
                generation: "1.4" | "1.5" | "1.6" | "1.7" | "1.8";
                /**
                 * @default batch
                 * @enum {string}
                 */
                mode: "batch" | "release-by-release";
                /**
                 * @default N
                 * @enum {string}
                 */
                priority: "P" | "M" | "N" | "L";
                /** @default 17 */
                batchIdDigits: 17 | 14;
                /**
                 * @default [
                 *       "GRid",
                 *       "ICPN"
                 *     ]
                 */
                releaseIdBy: ("GRid" | "ICPN" | "CatalogNumber" | "ProprietaryId")[];
                /**
                 * @default manifest
                 * @enum {string}
                 */
                markerContent: "manifest" | "empty";
                /** @default 1 */
                releasesPerBatch: number;
                /** @default 30 */
                gatherSeconds: number;
                /** @default {} */
                names: {
                    /** @default {priority}_{batchId} */
                    folder: string;
                    releaseFolder?: string;
                    /** @default {releaseId}.xml */
                    message: string;
                    resourceFolder?: string;
                    /** @default {releaseId}_{volume:2}_{sequence:3}.{extension} */
                    resource: string;
                    marker?: string;
                    /** @default acknowledgements */
                    acknowledgementFolder: string;
                    /** @default ACK_{messageId}_{timestamp}.xml */
                    acknowledgement: string;
                };
            };
            /** @default {} */
            habits: {
                /**
                 * @default md5
                 * @enum {string}
                 */
                hash: "md5" | "sha1" | "sha256";
                /**
                 * @default no-deals
                 * @enum {string}
                 */
                takedown: "no-deals" | "past-end-date" | "future-end-date";
                /** @default false */
                acceptsPurge: boolean;
                /** @default {} */
                deals: {
                    /** @default false */
                    tracksOnly: boolean;
                    /** @default false */
                    onePerTrack: boolean;
                };
                /** @default 0 */
                leadDays: number;
            };
            /** @default {} */
            transport: {
                /**
                 * @default sftp-transfer
                 * @enum {string}
                 */
                kind: "sftp-transfer" | "sftp-direct" | "feed";
                /** @default false */
                temporaryNames: boolean;
                /** @default 3600 */
                transferSeconds: number;
                /** @default 5 */
                concurrentFiles: number;
                /** @default 2 */
                concurrentBatches: number;
            };
            /** @default {} */
            acknowledgement: {
                /** @default {} */
                deadlineSeconds: {
                    /** @default 172800 */
                    initial: number;
                    /** @default 172800 */
                    update: number;
                    /** @default 172800 */
                    takedown: number;
                    /** @default 172800 */
                    restore: number;
                    /** @default 172800 */
                    purge: number;
                };
                /** @default {} */
                pollSeconds: {
                    /** @default 60 */
                    first: number;
                    /** @default 3600 */
                    slowest: number;
                };
                /** @default [] */
                saysTaken: string[];
            };
            /** @default {} */
            retry: {
                /** @default 4 */
                attempts: number;
                /** @default 5 */
                firstDelaySeconds: number;
                /** @default 600 */
                slowestDelaySeconds: number;
                /** @default 2 */
                factor: number;
            };
            /** @default {} */
            circuit: {
                /** @default 5 */
                failures: number;
                /** @default 300 */
                restSeconds: number;
            };
        };
        Pool: {
            /** @enum {string} */
            kind: "gtin" | "isrc" | "grid";
            title: string;
            /** @default 0 */
            lowWaterMark: number;
            /** @default [] */
            grants: string[];
            poolId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        PoolUsage: {
            poolId: string;
            kind: string;
            blocks: {
                blockId: string;
                prefix: string;
                state: string;
                year: string;
                capacity: number;
                drawn: number;
                excluded: number;
                free: number;
                gaps: number;
            }[];
            left: number;
            isLow: boolean;
            rate: number;
            exhaustedOn?: string;
            drawnBy: {
                [key: string]: number;
            };
        };
        Preset: {
            title: string;
            /** @enum {string} */
            delivers?: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                [key: string]: {
                    cards?: {
                        [key: string]: {
                            grants?: ("release" | "all-tracks") | {
                                tracks: string[];
                            } | {
                                clips: string[];
                            };
                            territories?: {
                                include?: string[];
                                exclude?: string[];
                            };
                            window?: {
                                start?: string;
                                end?: string;
                            };
                            models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
                            useTypes?: string[];
                            price?: {
                                code: string;
                            } | {
                                amount: number;
                                currency: string;
                            };
                            preOrder?: boolean;
                            visibility?: {
                                release?: string;
                                coverArt?: string;
                                trackListing?: string;
                                clips?: string;
                            };
                            instantGratification?: string[];
                            /** @enum {string} */
                            claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                        };
                    };
                };
            };
            presetId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        PresetFields: {
            title: string;
            /** @enum {string} */
            delivers?: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                [key: string]: {
                    cards?: {
                        [key: string]: {
                            grants?: ("release" | "all-tracks") | {
                                tracks: string[];
                            } | {
                                clips: string[];
                            };
                            territories?: {
                                include?: string[];
                                exclude?: string[];
                            };
                            window?: {
                                start?: string;
                                end?: string;
                            };
                            models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
                            useTypes?: string[];
                            price?: {
                                code: string;
                            } | {
                                amount: number;
                                currency: string;
                            };
                            preOrder?: boolean;
                            visibility?: {
                                release?: string;
                                coverArt?: string;
                                trackListing?: string;
                                clips?: string;
                            };
                            instantGratification?: string[];
                            /** @enum {string} */
                            claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                        };
                    };
                };
            };
        };
        Preview: {
            version: string;
            avsVersion: string;
            bytes: number;
            /** @description Absent when it has more than 4 MB. */
            message?: string;
            validation: {
                errors: {
                    [key: string]: unknown;
                }[];
            };
            conformance: {
                verdict: string;
                because: string;
                counts: {
                    [key: string]: unknown;
                };
                findings: {
                    [key: string]: unknown;
                }[];
            };
            /** @description What this version has no place for. */
            unsaid: ({
                path: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description What this version demands and the catalog does not say. */
            assumed: {
                [key: string]: unknown;
            }[];
            grid: components["schemas"]["DealGrid"];
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Product: {
            /**
             * @default Audio
             * @enum {string}
             */
            profile: "Audio" | "DjMix" | "LongFormMusicalWorkVideo" | "MixedMedia" | "Ringtone" | "SimpleAudioSingle" | "SimpleVideoSingle" | "Video";
            variants?: ("BoxedSet" | "Classical")[];
            /** @default Album */
            releaseType: string;
            icpn?: string;
            grid?: string;
            catalogNumber?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            labelPartyId?: string;
            genre?: string;
            subGenre?: string;
            pLine?: {
                year: number;
                text: string;
            };
            cLine?: {
                year: number;
                text: string;
            };
            /** Format: date */
            releaseDate?: string;
            /** Format: date */
            originalReleaseDate?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            /** @default false */
            isMultiArtistCompilation: boolean;
            components: {
                type?: string;
                title?: string;
                subTitle?: string;
                formalTitle?: string;
                displayArtists?: {
                    partyId: string;
                    /** @default MainArtist */
                    role: string;
                }[];
                icpn?: string;
                grid?: string;
                coverResourceId?: string;
                items: ({
                    resourceId: string;
                    isBonusResource?: boolean;
                    isInstantGratification?: boolean;
                    isPreOrderIncentive?: boolean;
                    links?: {
                        resourceId: string;
                        as: string;
                    }[];
                } | {
                    type?: string;
                    title?: string;
                    subTitle?: string;
                    formalTitle?: string;
                    displayArtists?: {
                        partyId: string;
                        /** @default MainArtist */
                        role: string;
                    }[];
                    icpn?: string;
                    grid?: string;
                    coverResourceId?: string;
                    items: ({
                        resourceId: string;
                        isBonusResource?: boolean;
                        isInstantGratification?: boolean;
                        isPreOrderIncentive?: boolean;
                        links?: {
                            resourceId: string;
                            as: string;
                        }[];
                    } | {
                        type?: string;
                        title?: string;
                        subTitle?: string;
                        formalTitle?: string;
                        displayArtists?: {
                            partyId: string;
                            /** @default MainArtist */
                            role: string;
                        }[];
                        icpn?: string;
                        grid?: string;
                        coverResourceId?: string;
                        items: ({
                            resourceId: string;
                            isBonusResource?: boolean;
                            isInstantGratification?: boolean;
                            isPreOrderIncentive?: boolean;
                            links?: {
                                resourceId: string;
                                as: string;
                            }[];
                        } | {
                            type?: string;
                            title?: string;
                            subTitle?: string;
                            formalTitle?: string;
                            displayArtists?: {
                                partyId: string;
                                /** @default MainArtist */
                                role: string;
                            }[];
                            icpn?: string;
                            grid?: string;
                            coverResourceId?: string;
                            items: {
                                resourceId: string;
                                isBonusResource?: boolean;
                                isInstantGratification?: boolean;
                                isPreOrderIncentive?: boolean;
                                links?: {
                                    resourceId: string;
                                    as: string;
                                }[];
                            }[];
                        })[];
                    })[];
                })[];
            }[];
            coverResourceId?: string;
            links?: {
                resourceId: string;
                as: string;
            }[];
            relatedReleases?: {
                type: string;
                icpn?: string;
                grid?: string;
            }[];
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            productId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        ProductFieldsInput: {
            /**
             * @default Audio
             * @enum {string}
             */
            profile: "Audio" | "DjMix" | "LongFormMusicalWorkVideo" | "MixedMedia" | "Ringtone" | "SimpleAudioSingle" | "SimpleVideoSingle" | "Video";
            variants?: ("BoxedSet" | "Classical")[];
            /** @default Album */
            releaseType: string;
            icpn?: string;
            grid?: string;
            catalogNumber?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            labelPartyId?: string;
            genre?: string;
            subGenre?: string;
            pLine?: {
                year: number;
                text: string;
            };
            cLine?: {
                year: number;
                text: string;
            };
            /** Format: date */
            releaseDate?: string;
            /** Format: date */
            originalReleaseDate?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            /** @default false */
            isMultiArtistCompilation: boolean;
            components: {
                type?: string;
                title?: string;
                subTitle?: string;
                formalTitle?: string;
                displayArtists?: {
                    partyId: string;
                    /** @default MainArtist */
                    role: string;
                }[];
                icpn?: string;
                grid?: string;
                coverResourceId?: string;
                items: ({
                    resourceId: string;
                    isBonusResource?: boolean;
                    isInstantGratification?: boolean;
                    isPreOrderIncentive?: boolean;
                    links?: {
                        resourceId: string;
                        as: string;
                    }[];
                } | {
                    type?: string;
                    title?: string;
                    subTitle?: string;
                    formalTitle?: string;
                    displayArtists?: {
                        partyId: string;
                        /** @default MainArtist */
                        role: string;
                    }[];
                    icpn?: string;
                    grid?: string;
                    coverResourceId?: string;
                    items: ({
                        resourceId: string;
                        isBonusResource?: boolean;
                        isInstantGratification?: boolean;
                        isPreOrderIncentive?: boolean;
                        links?: {
                            resourceId: string;
                            as: string;
                        }[];
                    } | {
                        type?: string;
                        title?: string;
                        subTitle?: string;
                        formalTitle?: string;
                        displayArtists?: {
                            partyId: string;
                            /** @default MainArtist */
                            role: string;
                        }[];
                        icpn?: string;
                        grid?: string;
                        coverResourceId?: string;
                        items: ({
                            resourceId: string;
                            isBonusResource?: boolean;
                            isInstantGratification?: boolean;
                            isPreOrderIncentive?: boolean;
                            links?: {
                                resourceId: string;
                                as: string;
                            }[];
                        } | {
                            type?: string;
                            title?: string;
                            subTitle?: string;
                            formalTitle?: string;
                            displayArtists?: {
                                partyId: string;
                                /** @default MainArtist */
                                role: string;
                            }[];
                            icpn?: string;
                            grid?: string;
                            coverResourceId?: string;
                            items: {
                                resourceId: string;
                                isBonusResource?: boolean;
                                isInstantGratification?: boolean;
                                isPreOrderIncentive?: boolean;
                                links?: {
                                    resourceId: string;
                                    as: string;
                                }[];
                            }[];
                        })[];
                    })[];
                })[];
            }[];
            coverResourceId?: string;
            links?: {
                resourceId: string;
                as: string;
            }[];
            relatedReleases?: {
                type: string;
                icpn?: string;
                grid?: string;
            }[];
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
        };
        Readiness: {
            productId: string;
            ready: string[];
            findings: {
                /** @enum {string} */
                check: "platform-known" | "platform-connected" | "platform-open" | "release-id" | "tracks-known" | "tis-codes" | "clips-sayable" | "clips-placed" | "places" | "resources-known" | "recordings-played" | "recordings-once" | "works-known" | "parties-known" | "label" | "genre" | "icpn" | "isrc" | "pools" | "numbers-free" | "profile" | "mix-in-ern-3" | "files" | "durations" | "cover" | "cover-image" | "cover-size" | "lossless" | "p-line" | "c-line" | "date" | "authors" | "works" | "advice" | "language" | "cue-sheet";
                /**
                 * @description What is blocking keeps a release from being made.
                 * @enum {string}
                 */
                weighs: "blocking" | "warning";
                says: string;
                detail?: string;
                resourceId?: string;
                assetId?: string;
                partyId?: string;
                workId?: string;
                poolId?: string;
                cardId?: string;
                number?: string;
                /** @description Who has the number. */
                by?: {
                    /** @enum {string} */
                    type: "product" | "recording" | "release";
                    id: string;
                };
                field?: string;
                platforms: string[];
            }[];
            filled: {
                resourceId?: string;
                field: string;
                value: unknown;
                /** @enum {string} */
                filledBy: "tenant-label" | "tenant-genre" | "label-p-line" | "label-c-line" | "track-warning" | "product-p-line" | "tenant-language";
            }[];
        };
        Release: {
            releaseId: string;
            productId: string;
            /**
             * @default everything
             * @enum {string}
             */
            delivers: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                platformId: string;
                cards: components["schemas"]["CommercialCard"][];
            }[];
            draftId?: string;
            /**
             * @default listed
             * @enum {string}
             */
            shelf: "listed" | "deleted";
            labelPartyId?: string;
            appended?: {
                key: string;
                platformIds: string[];
            }[];
            title: string;
            displayArtistName: string;
            icpn: string;
            grid?: string;
            drawn?: {
                /** @enum {string} */
                kind: "gtin" | "isrc" | "grid";
                number: string;
                owner: {
                    /** @enum {string} */
                    type: "product" | "recording" | "release";
                    id: string;
                };
            }[];
            submittedAt: string;
            submittedBy: string;
            version: number;
            createdAt: string;
            updatedAt: string;
            /** @enum {string} */
            status: "draft" | "cancelled" | "attention" | "purged" | "taking-down" | "taken-down" | "expired" | "partly-taken-down" | "live" | "partly-live" | "pending" | "delivering" | "delivered";
            platformReleases: {
                releaseId: string;
                platformId: string;
                /** @enum {string} */
                status: "pending" | "delivering" | "delivered" | "live" | "delivery-failed" | "rejected" | "overdue" | "takedown-scheduled" | "taking-down" | "taken-down" | "takedown-failed" | "restoring" | "restore-failed" | "purging" | "purged" | "purge-failed" | "expired" | "cancelled";
                /** @enum {string} */
                sync: "in-sync" | "changed" | "syncing" | "sync-failed";
                since: string;
                version: number;
                createdAt: string;
                updatedAt: string;
            }[];
        };
        ReleaseBatch: {
            releaseBatchId: string;
            /**
             * @default everything
             * @enum {string}
             */
            delivers: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                platformId: string;
                cards: components["schemas"]["CommercialCard"][];
            }[];
            /**
             * @default ask
             * @enum {string}
             */
            meeting: "append" | "skip" | "ask";
            items: number;
            startedBy: string;
            startedAt: string;
            version: number;
            createdAt: string;
            updatedAt: string;
            progress: {
                queued: number;
                released: number;
                skipped: number;
                asked: number;
                failed: number;
            };
        };
        ReleaseBatchItem: {
            releaseBatchId: string;
            place: string;
            productId: string;
            /** @enum {string} */
            state: "queued" | "released" | "skipped" | "asked" | "failed";
            releaseId?: string;
            left?: string[];
            problem?: {
                code: string;
            } & {
                [key: string]: unknown;
            };
            /** @enum {string} */
            decided?: "release" | "append" | "skip";
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        ReleaseBatchRequestInput: {
            works: string[];
            /**
             * @default everything
             * @enum {string}
             */
            delivers: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                platformId: string;
                cards: components["schemas"]["CommercialCardInput"][];
            }[];
            /**
             * @default ask
             * @enum {string}
             */
            meeting: "append" | "skip" | "ask";
        };
        ReleaseRequestInput: {
            productId: string;
            /**
             * @default everything
             * @enum {string}
             */
            delivers: "everything" | "metadata";
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            platforms: {
                platformId: string;
                cards: components["schemas"]["CommercialCardInput"][];
            }[];
            confirm?: string;
        };
        Resource: {
            /** @constant */
            kind: "SoundRecording";
            /** @default MusicalWorkSoundRecording */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            isrc?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            contributors?: {
                partyId: string;
                roles: string[];
            }[];
            workIds?: string[];
            versionType?: string;
            duration?: string;
            pLine?: {
                year: number;
                text: string;
            };
            clip?: {
                startPoint: number;
                duration: string;
            };
            creationDate?: {
                /** Format: date */
                date: string;
                isApproximate?: boolean;
            };
            /** Format: date */
            firstPublicationDate?: string;
            isInstrumental?: boolean;
            languageOfPerformance?: string;
            mixComponents?: {
                resourceId: string;
                startPoint: number;
                durationUsed: string;
            }[];
            resourceId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        } | {
            /** @constant */
            kind: "Video";
            /** @default ShortFormMusicalWorkVideo */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            isrc?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            contributors?: {
                partyId: string;
                roles: string[];
            }[];
            workIds?: string[];
            versionType?: string;
            duration?: string;
            pLine?: {
                year: number;
                text: string;
            };
            clip?: {
                startPoint: number;
                duration: string;
            };
            creationDate?: {
                /** Format: date */
                date: string;
                isApproximate?: boolean;
            };
            /** Format: date */
            firstPublicationDate?: string;
            isInstrumental?: boolean;
            languageOfPerformance?: string;
            cLine?: {
                year: number;
                text: string;
            };
            chapters?: {
                title: string;
                isrc?: string;
                proprietaryId?: string;
                startTime: string;
                duration?: string;
                imageResourceId?: string;
            }[];
            cueSheet?: {
                /** @default StandardCueSheet */
                type: string;
                cues: {
                    title: string;
                    isrc?: string;
                    iswc?: string;
                    useType?: string;
                    /** @default [] */
                    contributors: {
                        partyId: string;
                        roles: string[];
                    }[];
                    pLine?: {
                        year: number;
                        text: string;
                    };
                    startTime?: string;
                    duration?: string;
                }[];
            };
            cueSheetAbsence?: string;
            resourceId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        } | {
            /** @constant */
            kind: "Image";
            /** @default FrontCoverImage */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            title?: string;
            resourceId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        } | {
            /** @constant */
            kind: "Text";
            /** @default NonInteractiveBooklet */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            title?: string;
            language?: string;
            resourceId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        ResourceFieldsInput: {
            /** @constant */
            kind: "SoundRecording";
            /** @default MusicalWorkSoundRecording */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            isrc?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            contributors?: {
                partyId: string;
                roles: string[];
            }[];
            workIds?: string[];
            versionType?: string;
            duration?: string;
            pLine?: {
                year: number;
                text: string;
            };
            clip?: {
                startPoint: number;
                duration: string;
            };
            creationDate?: {
                /** Format: date */
                date: string;
                isApproximate?: boolean;
            };
            /** Format: date */
            firstPublicationDate?: string;
            isInstrumental?: boolean;
            languageOfPerformance?: string;
            mixComponents?: {
                resourceId: string;
                startPoint: number;
                durationUsed: string;
            }[];
        } | {
            /** @constant */
            kind: "Video";
            /** @default ShortFormMusicalWorkVideo */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            isrc?: string;
            title: string;
            subTitle?: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            formalTitle?: string;
            groupingTitle?: string;
            displayArtistName: string;
            displayArtistNames?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            displayArtists: {
                partyId: string;
                /** @default MainArtist */
                role: string;
            }[];
            contributors?: {
                partyId: string;
                roles: string[];
            }[];
            workIds?: string[];
            versionType?: string;
            duration?: string;
            pLine?: {
                year: number;
                text: string;
            };
            clip?: {
                startPoint: number;
                duration: string;
            };
            creationDate?: {
                /** Format: date */
                date: string;
                isApproximate?: boolean;
            };
            /** Format: date */
            firstPublicationDate?: string;
            isInstrumental?: boolean;
            languageOfPerformance?: string;
            cLine?: {
                year: number;
                text: string;
            };
            chapters?: {
                title: string;
                isrc?: string;
                proprietaryId?: string;
                startTime: string;
                duration?: string;
                imageResourceId?: string;
            }[];
            cueSheet?: {
                /** @default StandardCueSheet */
                type: string;
                cues: {
                    title: string;
                    isrc?: string;
                    iswc?: string;
                    useType?: string;
                    /** @default [] */
                    contributors: {
                        partyId: string;
                        roles: string[];
                    }[];
                    pLine?: {
                        year: number;
                        text: string;
                    };
                    startTime?: string;
                    duration?: string;
                }[];
            };
            cueSheetAbsence?: string;
        } | {
            /** @constant */
            kind: "Image";
            /** @default FrontCoverImage */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            title?: string;
        } | {
            /** @constant */
            kind: "Text";
            /** @default NonInteractiveBooklet */
            type: string;
            assetId?: string;
            /**
             * @default NoAdviceAvailable
             * @enum {string}
             */
            parentalWarning: "Explicit" | "ExplicitContentEdited" | "NotExplicit" | "NoAdviceAvailable";
            proprietaryId?: string;
            further?: {
                facts: {
                    path: string;
                    value: unknown;
                    instead?: unknown;
                }[];
                partyIds?: string[];
                resourceIds?: string[];
            };
            title?: string;
            language?: string;
        };
        StrayAnswer: {
            platformId: string;
            answerId: string;
            receivedAt: string;
            key: string;
            says: string;
            messageId?: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        SubmissionCheck: {
            productId: string;
            ready: string[];
            findings: {
                /** @enum {string} */
                check: "platform-known" | "platform-connected" | "platform-open" | "release-id" | "tracks-known" | "tis-codes" | "clips-sayable" | "clips-placed" | "places" | "resources-known" | "recordings-played" | "recordings-once" | "works-known" | "parties-known" | "label" | "genre" | "icpn" | "isrc" | "pools" | "numbers-free" | "profile" | "mix-in-ern-3" | "files" | "durations" | "cover" | "cover-image" | "cover-size" | "lossless" | "p-line" | "c-line" | "date" | "authors" | "works" | "advice" | "language" | "cue-sheet";
                /**
                 * @description What is blocking keeps a release from being made.
                 * @enum {string}
                 */
                weighs: "blocking" | "warning";
                says: string;
                detail?: string;
                resourceId?: string;
                assetId?: string;
                partyId?: string;
                workId?: string;
                poolId?: string;
                cardId?: string;
                number?: string;
                /** @description Who has the number. */
                by?: {
                    /** @enum {string} */
                    type: "product" | "recording" | "release";
                    id: string;
                };
                field?: string;
                platforms: string[];
            }[];
            filled: {
                resourceId?: string;
                field: string;
                value: unknown;
                /** @enum {string} */
                filledBy: "tenant-label" | "tenant-genre" | "label-p-line" | "label-c-line" | "track-warning" | "product-p-line" | "tenant-language";
            }[];
            gates: {
                facts: ({
                    code: string;
                    says: string;
                } & {
                    [key: string]: unknown;
                })[];
                /** @description Send it as `confirm` to pass with these facts. */
                confirmation?: string;
                /** @description The release in flight that takes the new platforms. */
                appendsTo?: string;
            };
        };
        Task: {
            taskId: string;
            releaseId: string;
            platformId: string;
            /** @enum {string} */
            purpose: "initial" | "update" | "takedown" | "restore" | "purge";
            /** @enum {string} */
            status: "queued" | "packaging" | "uploading" | "awaiting-callback" | "completed" | "failed" | "unconfirmed" | "cancelled" | "superseded";
            messageId: string;
            messageCreatedAt: string;
            batchId: string;
            attempt: number;
            failure?: {
                code: string;
                message: string;
                detail?: string;
                step: string;
                at: string;
                /** @enum {string} */
                retry: "automatic" | "by-hand" | "reconcile" | "never";
            };
            attention?: {
                says: string;
                at: string;
                offers?: {
                    /** @enum {string} */
                    sends: "everything" | "metadata";
                };
            };
            requestedBy?: string;
            notBefore?: string;
            reason?: string;
            /** @enum {string} */
            sends?: "everything" | "metadata" | "changed";
            package?: {
                packageId: string;
                key: string;
                messageKey: string;
                messageSha256: string;
                filesKey?: string;
            };
            progress?: {
                filesSent: number;
                filesTotal: number;
                files?: {
                    wirePath: string;
                    size: number;
                    /** @enum {string} */
                    state: "pending" | "completed" | "failed";
                    confirmed?: number;
                }[];
            };
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        Tenant: {
            dpid: string;
            partyName: string;
            sentOnBehalfOf?: {
                dpid: string;
                partyName: string;
            };
            /** @default UTC */
            timeZone: string;
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            /** @default false */
            tisCodes: boolean;
            defaults?: {
                labelPartyId?: string;
                genre?: string;
                language?: string;
                pLine?: string;
                cLine?: string;
            };
            tenantId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        TenantFieldsInput: {
            dpid: string;
            partyName: string;
            sentOnBehalfOf?: {
                dpid: string;
                partyName: string;
            };
            /** @default UTC */
            timeZone: string;
            numberPools?: {
                /** @description For a product without UPC or EAN. */
                gtin?: string;
                /** @description For recordings without ISRC. */
                isrc?: string;
                /** @description For a release of a product without GRid: every release gets its own. */
                grid?: string;
            };
            /** @default false */
            tisCodes: boolean;
            defaults?: {
                labelPartyId?: string;
                genre?: string;
                language?: string;
                pLine?: string;
                cLine?: string;
            };
        };
        Work: {
            title: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            iswc?: string;
            /** @default [] */
            writers: {
                partyId: string;
                roles: string[];
            }[];
            workId: string;
            version: number;
            createdAt: string;
            updatedAt: string;
        };
        WorkFieldsInput: {
            title: string;
            titles?: {
                languageAndScriptCode: string;
                text: string;
            }[];
            iswc?: string;
            /** @default [] */
            writers: {
                partyId: string;
                roles: string[];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-tenant": {
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
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-tenant": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TenantFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-tenant-timeline": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-parties": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of the title or the artist, each as far as it is known; or a whole number in any written form. */
                q?: string;
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
                    "application/json": {
                        items: components["schemas"]["Party"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-party": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-party": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                partyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartyFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-works": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of the title or the artist, each as far as it is known; or a whole number in any written form. */
                q?: string;
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
                    "application/json": {
                        items: components["schemas"]["Work"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-work": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                workId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-work": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                workId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-resources": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of the title or the artist, each as far as it is known; or a whole number in any written form. */
                q?: string;
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
                    "application/json": {
                        items: components["schemas"]["Resource"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-resource": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-resource": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-products": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of the title or the artist, each as far as it is known; or a whole number in any written form. */
                q?: string;
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
                    "application/json": {
                        items: components["schemas"]["Product"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-product": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-product": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                productId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-readiness": {
        parameters: {
            query?: {
                /** @description Their ids, separated by commas; all of them without. */
                platforms?: string;
            };
            header?: never;
            path: {
                productId: string;
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
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `tenant-unknown`: The tenant has no profile yet. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "tenant-unknown";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "import-products": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    csv: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        products: ({
                            /** @constant */
                            status: "written";
                            productId: string;
                            rows: {
                                from: number;
                                to: number;
                            };
                            tracks: number;
                        } | {
                            /** @constant */
                            status: "refused";
                            problems: {
                                row: number;
                                column?: string;
                                detail: string;
                            }[];
                        })[];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "import-message": {
        parameters: {
            query?: {
                /** @description Also starts a draft, with the deals of the message as its cards. */
                draft?: "true" | "false";
            };
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": unknown;
                "text/xml": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        productId: string;
                        /** @description The addresses of what was written, in their order. */
                        written: string[];
                        /** @description What the message says and the catalog does not keep. */
                        unread: {
                            path: string;
                            value: string;
                        }[];
                        /** @description Files that the message names; their bytes have to be uploaded. */
                        files: {
                            resourceId: string;
                            uri: string;
                        }[];
                        /** @description The deals of the message, as cards of a draft. */
                        cards: {
                            [key: string]: {
                                grants?: ("release" | "all-tracks") | {
                                    tracks: string[];
                                } | {
                                    clips: string[];
                                };
                                territories?: {
                                    include?: string[];
                                    exclude?: string[];
                                };
                                window?: {
                                    start?: string;
                                    end?: string;
                                };
                                models?: ("AdvertisementSupportedModel" | "DeviceFeeModel" | "FreeOfChargeModel" | "PayAsYouGoModel" | "PerformanceRoyaltiesModel" | "RightsClaimModel" | "SubscriptionModel" | "UserDefined")[];
                                useTypes?: string[];
                                price?: {
                                    code: string;
                                } | {
                                    amount: number;
                                    currency: string;
                                };
                                preOrder?: boolean;
                                visibility?: {
                                    release?: string;
                                    coverArt?: string;
                                    trackListing?: string;
                                    clips?: string;
                                };
                                instantGratification?: string[];
                                /** @enum {string} */
                                claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                            };
                        };
                        draftId?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `message-unreadable`: The body is no ERN message that can be read. `import-incomplete`: The message does not say all that the catalog needs. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "message-unreadable" | "import-incomplete" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-assets": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["Asset"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-asset": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileName: string;
                    /** @enum {string} */
                    kind: "audio" | "video" | "image" | "text";
                    parts?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        asset: components["schemas"]["Asset"];
                        upload: {
                            /** @constant */
                            method: "PUT";
                            url: string;
                            headers: {
                                [key: string]: string;
                            };
                            expiresAt: string;
                        } | {
                            /** @constant */
                            method: "PUT";
                            parts: {
                                number: number;
                                url: string;
                            }[];
                            expiresAt: string;
                        };
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-asset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "finish-upload": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                assetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        number: number;
                        etag: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Asset"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `upload-refused`: The parts of this upload cannot be put together. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "upload-refused" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-platforms": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["Platform"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-platform": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Platform"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-platform": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformFieldsInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Platform"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Platform"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-starters": {
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
                    "application/json": {
                        items: {
                            says: string;
                            source?: string;
                            toAgree: string[];
                            profile: components["schemas"]["PlatformProfile"];
                        }[];
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
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
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "move-onboarding": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    event: "activate" | "test-again" | "pause" | "resume" | "retire";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Onboarding"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `connection-failed`: The platform could not be reached with this address and these credentials. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "connection-failed" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    username: string;
                    password?: string;
                    privateKey?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-platform-traffic": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
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
                    "application/json": {
                        platformId: string;
                        /** @enum {string} */
                        state: "open" | "resting" | "needs-a-person";
                        circuit?: {
                            failures: number;
                            code: string;
                            detail?: string;
                            since?: string;
                            until?: string;
                        };
                        /** @description Batch ids. */
                        underWay: string[];
                        /** @description How many batches wait for their turn, at most 100. */
                        waiting: number;
                        moreWaiting: boolean;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-stray-answers": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                platformId: string;
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
                    "application/json": {
                        items: components["schemas"]["StrayAnswer"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "test-connection": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                platformId: string;
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
                    "application/json": {
                        /** @constant */
                        status: "OK";
                        says: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `connection-failed`: The platform could not be reached with this address and these credentials. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "connection-failed" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-inbound-credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
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
                    "application/json": {
                        items: {
                            credentialId: string;
                            madeAt: string;
                            username: string;
                        }[];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-inbound-credential": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                platformId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        credentialId: string;
                        madeAt: string;
                        username: string;
                        /** @description Shown this once; a repetition of the request has none. */
                        password?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `credentials-too-many`: The platform has as many credentials as it may have. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "credentials-too-many" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "revoke-inbound-credential": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                platformId: string;
                credentialId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "take-acknowledgement": {
        parameters: {
            query?: {
                /** @description The name that the file would have in a folder; needed where it alone names the message. */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/xml": unknown;
                "text/xml": unknown;
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description SHA-256 of its bytes. */
                        acknowledgementId: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `acknowledgement-unreadable`: The body is no acknowledgement that can be read. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "acknowledgement-unreadable";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-drafts": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["DraftSummary"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftContent"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "delete-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read, to change a document. */
                "If-Match": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `draft-closed`: The draft is not edited any more. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-closed";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "edit-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read, to change a document. */
                "If-Match": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPatch"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. `draft-closed`: The draft is not edited any more. `conflicts-open`: The draft has conflicts that somebody has to settle. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict" | "draft-closed" | "conflicts-open";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "resolve-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read, to change a document. */
                "If-Match": string;
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    resolutions: {
                        conflictId: string;
                        /** @enum {string} */
                        take: "standing" | "proposed";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `draft-closed`: The draft is not edited any more. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-closed" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `conflict-unknown`: The draft has no such conflict. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "conflict-unknown" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "check-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": {
                        items: (components["schemas"]["SubmissionCheck"] | {
                            productId: string;
                            problem: {
                                code: string;
                            } & {
                                [key: string]: unknown;
                            };
                        })[];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `draft-closed`: The draft is not edited any more. `conflicts-open`: The draft has conflicts that somebody has to settle. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-closed" | "conflicts-open";
                    };
                };
            };
            /** @description `draft-incomplete`: The draft is not complete. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-incomplete";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "submit-draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description By product id: the word of the answer or of the check whose facts you have seen. */
                    confirm?: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: ({
                            productId: string;
                            releaseId: string;
                        } | {
                            productId: string;
                            problem: {
                                code: string;
                            } & {
                                [key: string]: unknown;
                            };
                        })[];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `draft-closed`: The draft is not edited any more. `conflicts-open`: The draft has conflicts that somebody has to settle. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-closed" | "conflicts-open" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `draft-incomplete`: The draft is not complete. `draft-too-many-works`: So many works at once are a batch. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-incomplete" | "draft-too-many-works" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "preview-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
                productId: string;
                platformId: string;
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
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `tenant-unknown`: The tenant has no profile yet. `draft-incomplete`: The draft is not complete. `preview-impossible`: The message cannot be made as things are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "tenant-unknown" | "draft-incomplete" | "preview-impossible";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-draft-timeline": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                draftId: string;
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
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-draft-grid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                draftId: string;
                platformId: string;
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
                    "application/json": components["schemas"]["DealGrid"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-presets": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["Preset"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-preset": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    releaseId: string;
                } | {
                    title: string;
                    draftId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preset"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-preset": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                presetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preset"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-preset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                presetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresetFields"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preset"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preset"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "apply-preset": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    presetId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        applied: string[];
                        skipped: {
                            platformId: string;
                            /** @enum {string} */
                            code: "platform-occupied" | "platform-unfit";
                            says: string;
                            releaseId?: string;
                        }[];
                        draft: components["schemas"]["Draft"];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `draft-closed`: The draft is not edited any more. `conflicts-open`: The draft has conflicts that somebody has to settle. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "draft-closed" | "conflicts-open" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `preset-unknown`: There is no such preset. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "preset-unknown" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-release-batches": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: {
                            releaseBatchId: string;
                            /**
                             * @default everything
                             * @enum {string}
                             */
                            delivers: "everything" | "metadata";
                            numberPools?: {
                                /** @description For a product without UPC or EAN. */
                                gtin?: string;
                                /** @description For recordings without ISRC. */
                                isrc?: string;
                                /** @description For a release of a product without GRid: every release gets its own. */
                                grid?: string;
                            };
                            platforms: {
                                platformId: string;
                                cards: components["schemas"]["CommercialCard"][];
                            }[];
                            /**
                             * @default ask
                             * @enum {string}
                             */
                            meeting: "append" | "skip" | "ask";
                            items: number;
                            startedBy: string;
                            startedAt: string;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-release-batch": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBatchRequestInput"];
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseBatch"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-release-batch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseBatchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseBatch"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-release-batch-items": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                releaseBatchId: string;
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
                    "application/json": {
                        items: components["schemas"]["ReleaseBatchItem"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "decide-release-batch": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseBatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    take: "release" | "append" | "skip";
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseBatch"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-releases": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
                /** @description Words of the title or the artist, each as far as it is known; or a whole number in any written form. */
                q?: string;
                /** @description The status of the release itself. */
                status?: "draft" | "cancelled" | "attention" | "purged" | "taking-down" | "taken-down" | "expired" | "partly-taken-down" | "live" | "partly-live" | "pending" | "delivering" | "delivered";
                /** @description Releases on this platform. */
                platformId?: string;
                /** @description Their status there; with `platformId` only. */
                platformStatus?: "pending" | "delivering" | "delivered" | "live" | "delivery-failed" | "rejected" | "overdue" | "takedown-scheduled" | "taking-down" | "taken-down" | "takedown-failed" | "restoring" | "restore-failed" | "purging" | "purged" | "purge-failed" | "expired" | "cancelled";
                /** @description Releases of this label. */
                labelPartyId?: string;
                /** @description Submitted on this day (UTC) or later. */
                from?: string;
                /** @description Submitted on this day (UTC) or earlier. */
                to?: string;
                /** @description `deleted` shows those that were deleted in the lists. */
                shelf?: "listed" | "deleted";
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
                    "application/json": {
                        items: {
                            releaseId: string;
                            productId: string;
                            /**
                             * @default everything
                             * @enum {string}
                             */
                            delivers: "everything" | "metadata";
                            numberPools?: {
                                /** @description For a product without UPC or EAN. */
                                gtin?: string;
                                /** @description For recordings without ISRC. */
                                isrc?: string;
                                /** @description For a release of a product without GRid: every release gets its own. */
                                grid?: string;
                            };
                            platforms: {
                                platformId: string;
                            }[];
                            draftId?: string;
                            /**
                             * @default listed
                             * @enum {string}
                             */
                            shelf: "listed" | "deleted";
                            labelPartyId?: string;
                            appended?: {
                                key: string;
                                platformIds: string[];
                            }[];
                            title: string;
                            displayArtistName: string;
                            icpn: string;
                            grid?: string;
                            drawn?: {
                                /** @enum {string} */
                                kind: "gtin" | "isrc" | "grid";
                                number: string;
                                owner: {
                                    /** @enum {string} */
                                    type: "product" | "recording" | "release";
                                    id: string;
                                };
                            }[];
                            submittedAt: string;
                            submittedBy: string;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                            /** @enum {string} */
                            status: "draft" | "cancelled" | "attention" | "purged" | "taking-down" | "taken-down" | "expired" | "partly-taken-down" | "live" | "partly-live" | "pending" | "delivering" | "delivered";
                            platformReleases: {
                                releaseId: string;
                                platformId: string;
                                /** @enum {string} */
                                status: "pending" | "delivering" | "delivered" | "live" | "delivery-failed" | "rejected" | "overdue" | "takedown-scheduled" | "taking-down" | "taken-down" | "takedown-failed" | "restoring" | "restore-failed" | "purging" | "purged" | "purge-failed" | "expired" | "cancelled";
                                /** @enum {string} */
                                sync: "in-sync" | "changed" | "syncing" | "sync-failed";
                                since: string;
                                version: number;
                                createdAt: string;
                                updatedAt: string;
                            }[];
                        }[];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequestInput"];
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `gates-closed`: Something about this release has to be confirmed. `version-conflict`: Somebody else wrote first. `pool-exhausted`: The identifier pool has no numbers left. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "gates-closed" | "version-conflict" | "pool-exhausted" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `tenant-unknown`: The tenant has no profile yet. `product-unknown`: The product is not in the catalog. `release-not-ready`: Something is missing for this release. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "tenant-unknown" | "product-unknown" | "release-not-ready" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "check-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseRequestInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionCheck"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `tenant-unknown`: The tenant has no profile yet. `product-unknown`: The product is not in the catalog. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "tenant-unknown" | "product-unknown" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-product-releases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                productId: string;
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
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            same: "product" | "recordings";
                            release: {
                                releaseId: string;
                                productId: string;
                                /**
                                 * @default everything
                                 * @enum {string}
                                 */
                                delivers: "everything" | "metadata";
                                numberPools?: {
                                    /** @description For a product without UPC or EAN. */
                                    gtin?: string;
                                    /** @description For recordings without ISRC. */
                                    isrc?: string;
                                    /** @description For a release of a product without GRid: every release gets its own. */
                                    grid?: string;
                                };
                                platforms: {
                                    platformId: string;
                                }[];
                                draftId?: string;
                                /**
                                 * @default listed
                                 * @enum {string}
                                 */
                                shelf: "listed" | "deleted";
                                labelPartyId?: string;
                                appended?: {
                                    key: string;
                                    platformIds: string[];
                                }[];
                                title: string;
                                displayArtistName: string;
                                icpn: string;
                                grid?: string;
                                drawn?: {
                                    /** @enum {string} */
                                    kind: "gtin" | "isrc" | "grid";
                                    number: string;
                                    owner: {
                                        /** @enum {string} */
                                        type: "product" | "recording" | "release";
                                        id: string;
                                    };
                                }[];
                                submittedAt: string;
                                submittedBy: string;
                                version: number;
                                createdAt: string;
                                updatedAt: string;
                                /** @enum {string} */
                                status: "draft" | "cancelled" | "attention" | "purged" | "taking-down" | "taken-down" | "expired" | "partly-taken-down" | "live" | "partly-live" | "pending" | "delivering" | "delivered";
                                platformReleases: {
                                    releaseId: string;
                                    platformId: string;
                                    /** @enum {string} */
                                    status: "pending" | "delivering" | "delivered" | "live" | "delivery-failed" | "rejected" | "overdue" | "takedown-scheduled" | "taking-down" | "taken-down" | "takedown-failed" | "restoring" | "restore-failed" | "purging" | "purged" | "purge-failed" | "expired" | "cancelled";
                                    /** @enum {string} */
                                    sync: "in-sync" | "changed" | "syncing" | "sync-failed";
                                    since: string;
                                    version: number;
                                    createdAt: string;
                                    updatedAt: string;
                                }[];
                            };
                        }[];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-timeline": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                releaseId: string;
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
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-deal-grid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                platformId: string;
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
                    "application/json": components["schemas"]["DealGrid"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "preview-release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                platformId: string;
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
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `tenant-unknown`: The tenant has no profile yet. `preview-impossible`: The message cannot be made as things are. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "tenant-unknown" | "preview-impossible";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "cancel-platform-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "reschedule-platform-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    windows: {
                        [key: string]: {
                            start: string;
                            end?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "check-deal-change": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    operation: components["schemas"]["DealOperation"];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The complete new list. */
                        cards: components["schemas"]["CommercialCard"][];
                        differences: {
                            /** @enum {string} */
                            kind: "gained" | "lost" | "changed";
                            model?: string;
                            useType: string;
                            /** @description `release`, `track:ID`, `clip:ID`; `tracks` are those that no card names. */
                            things: string[];
                            /** @description `Worldwide` stands for those that no card names. */
                            territories: string[];
                            from: string;
                            to?: string;
                            /** @description The terms, one for each card that grants. */
                            before: {
                                price?: {
                                    code: string;
                                } | {
                                    amount: number;
                                    currency: string;
                                };
                                preOrder?: boolean;
                                /** @enum {string} */
                                claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                            }[];
                            after: {
                                price?: {
                                    code: string;
                                } | {
                                    amount: number;
                                    currency: string;
                                };
                                preOrder?: boolean;
                                /** @enum {string} */
                                claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                            }[];
                        }[];
                        /** @description What the platform may do now and could not any more. */
                        drops: {
                            /** @enum {string} */
                            kind: "gained" | "lost" | "changed";
                            model?: string;
                            useType: string;
                            /** @description `release`, `track:ID`, `clip:ID`; `tracks` are those that no card names. */
                            things: string[];
                            /** @description `Worldwide` stands for those that no card names. */
                            territories: string[];
                            from: string;
                            to?: string;
                            /** @description The terms, one for each card that grants. */
                            before: {
                                price?: {
                                    code: string;
                                } | {
                                    amount: number;
                                    currency: string;
                                };
                                preOrder?: boolean;
                                /** @enum {string} */
                                claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                            }[];
                            after: {
                                price?: {
                                    code: string;
                                } | {
                                    amount: number;
                                    currency: string;
                                };
                                preOrder?: boolean;
                                /** @enum {string} */
                                claim?: "BlockAccess" | "Monetize" | "ReportUsage";
                            }[];
                        }[];
                        /** @description Send it as `confirm` to let go what is dropped. */
                        confirmation?: string;
                        before: components["schemas"]["DealGrid"];
                        after: components["schemas"]["DealGrid"];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `deals-refused`: The deals cannot change like that. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "deals-refused" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "change-deals": {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read, to change a document. */
                "If-Match": string;
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    operation: components["schemas"]["DealOperation"];
                    reason?: string;
                    /**
                     * @default later
                     * @enum {string}
                     */
                    tells?: "now" | "later";
                    confirm?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The complete new list. */
                        cards: components["schemas"]["CommercialCard"][];
                        release: components["schemas"]["Release"];
                        task?: components["schemas"]["Task"];
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. `move-refused`: It cannot do that from its current state. `gates-closed`: Something about this release has to be confirmed. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict" | "move-refused" | "gates-closed" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `deals-refused`: The deals cannot change like that. `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "deals-refused" | "idempotency-key-reused";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "delete-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "undelete-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
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
                    "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-tasks": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                releaseId: string;
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
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-task": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                taskId: string;
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
                    "application/json": components["schemas"]["Download"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                taskId: string;
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
                    "application/json": components["schemas"]["Download"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "retry-task": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `retry-refused`: This failure cannot be retried. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "retry-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "reconcile-task": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description What the platform answered when it was asked for it; without it, its folder is looked at.
                     * @enum {string}
                     */
                    marker?: "arrived" | "absent";
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "update-platform-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    /**
                     * @default metadata
                     * @enum {string}
                     */
                    sends?: "everything" | "metadata" | "changed";
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /**
                     * @default changed
                     * @enum {string}
                     */
                    sends?: "everything" | "metadata" | "changed";
                    /** @default false */
                    force?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `nothing-changed`: There is nothing new to send. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "nothing-changed" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-deliveries": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                releaseId: string;
                platformId: string;
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
                    "application/json": {
                        items: components["schemas"]["Delivery"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-acknowledgements": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                releaseId: string;
                taskId: string;
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
                    "application/json": {
                        items: components["schemas"]["Acknowledgement"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "take-down": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "restore-platform-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "purge-platform-release": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                releaseId: string;
                platformId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    confirm?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `move-refused`: It cannot do that from its current state. `purge-not-accepted`: The platform cannot be told of a purge. `gates-closed`: Something about this release has to be confirmed. `version-conflict`: Somebody else wrote first. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "move-refused" | "purge-not-accepted" | "gates-closed" | "version-conflict" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-pools": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["Pool"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-shared-pools": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "gtin" | "isrc" | "grid";
                            title: string;
                            /** @default 0 */
                            lowWaterMark: number;
                            poolId: string;
                        }[];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-pool": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poolId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-pool": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                poolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "gtin" | "isrc" | "grid";
                    title: string;
                    /** @default 0 */
                    lowWaterMark?: number;
                    /** @default [] */
                    grants?: string[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pool"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-blocks": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                poolId: string;
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
                    "application/json": {
                        items: components["schemas"]["Block"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-block": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poolId: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "put-block": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that you read, to change a document. */
                "If-Match"?: string;
                /** @description `*` to make a document that must not be there yet. */
                "If-None-Match"?: string;
            };
            path: {
                poolId: string;
                blockId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    kind: "gtin";
                    /** @enum {string} */
                    form: "upc" | "ean";
                    prefix: string;
                    from?: number;
                    to?: number;
                    /** @default 0 */
                    order?: number;
                    /** @default [] */
                    labels?: {
                        labelPartyId: string;
                        /** @default 0 */
                        priority?: number;
                    }[];
                    /**
                     * @default active
                     * @enum {string}
                     */
                    state?: "active" | "draining" | "exhausted" | "quarantined";
                    reason?: string;
                } | {
                    /** @constant */
                    kind: "isrc";
                    prefix: string;
                    from?: number;
                    to?: number;
                    /** @default 0 */
                    order?: number;
                    /** @default [] */
                    labels?: {
                        labelPartyId: string;
                        /** @default 0 */
                        priority?: number;
                    }[];
                    /**
                     * @default active
                     * @enum {string}
                     */
                    state?: "active" | "draining" | "exhausted" | "quarantined";
                    reason?: string;
                } | {
                    /** @constant */
                    kind: "grid";
                    prefix: string;
                    from?: number;
                    to?: number;
                    /** @default 0 */
                    order?: number;
                    /** @default [] */
                    labels?: {
                        labelPartyId: string;
                        /** @default 0 */
                        priority?: number;
                    }[];
                    /**
                     * @default active
                     * @enum {string}
                     */
                    state?: "active" | "draining" | "exhausted" | "quarantined";
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description It is new. */
            201: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `version-conflict`: Somebody else wrote first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-conflict";
                    };
                };
            };
            /** @description `version-mismatch`: The document has changed since it was read. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-mismatch";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `block-refused`: The block cannot count like this. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "block-refused";
                    };
                };
            };
            /** @description `version-missing`: The request must say which version it changes. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "version-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-pool-usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                poolId: string;
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
                    "application/json": components["schemas"]["PoolUsage"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-numbers": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                poolId: string;
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
                    "application/json": {
                        items: components["schemas"]["NumberView"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "export-numbers": {
        parameters: {
            query?: {
                /** @description How many lines at most. */
                limit?: number;
                /** @description The header `slipway-next` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                poolId: string;
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
                    "text/csv": unknown;
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "export-party": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partyId: string;
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
                    "text/csv": unknown;
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "allocate-numbers": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                poolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 1 */
                    count?: number;
                    owner?: {
                        /** @enum {string} */
                        type: "product" | "recording" | "release";
                        id: string;
                    };
                    purpose: string;
                    labelPartyId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `pool-exhausted`: The identifier pool has no numbers left. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-exhausted" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "reserve-numbers": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                poolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default 1 */
                    count?: number;
                    owner?: {
                        /** @enum {string} */
                        type: "product" | "recording" | "release";
                        id: string;
                    };
                    purpose: string;
                    labelPartyId?: string;
                    /** @default 30 */
                    termDays?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `pool-exhausted`: The identifier pool has no numbers left. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-exhausted" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "list-unfinished-allocations": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: {
                            allocationId: string;
                            poolId: string;
                            poolTenantId: string;
                            /** @enum {string} */
                            kind: "gtin" | "isrc" | "grid";
                            /** @default 1 */
                            count: number;
                            owner?: {
                                /** @enum {string} */
                                type: "product" | "recording" | "release";
                                id: string;
                            };
                            purpose: string;
                            labelPartyId?: string;
                            /** @enum {string} */
                            mode: "allocate" | "reserve";
                            /** @enum {string} */
                            state: "open" | "complete" | "given-up" | "bound" | "lapsing" | "lapsed";
                            year: string;
                            expiresAt?: string;
                            at: string;
                            done: number;
                            parts: number;
                            lease?: {
                                blockId: string;
                                year: string;
                                ranges: {
                                    from: number;
                                    to: number;
                                }[];
                            };
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        }[];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-allocation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                allocationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "return-allocation": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                allocationId: string;
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
                    "application/json": components["schemas"]["Allocation"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "mark-exported": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                allocationId: string;
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
                    "application/json": {
                        /** @description How many numbers cannot go back any more. */
                        exported: number;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "bind-number": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "gtin" | "isrc" | "grid";
                    /** @description The number in any printed form. */
                    value: string;
                    owner: {
                        /** @enum {string} */
                        type: "product" | "recording" | "release";
                        id: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `number-taken`: The number is taken. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "number-taken" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "register-number": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "gtin" | "isrc" | "grid";
                    /** @description The number in any printed form. */
                    value: string;
                    owner?: {
                        /** @enum {string} */
                        type: "product" | "recording" | "release";
                        id: string;
                    };
                    purpose: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `number-taken`: The number is taken. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "number-taken" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "quarantine-number": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "gtin" | "isrc" | "grid";
                    /** @description The number in any printed form. */
                    value: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "end-quarantine": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "gtin" | "isrc" | "grid";
                    /** @description The number in any printed form. */
                    value: string;
                    /** @description Whose it turned out to be; without it, whose it was. */
                    owner?: {
                        /** @enum {string} */
                        type: "product" | "recording" | "release";
                        id: string;
                    };
                    because: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `number-taken`: The number is taken. `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "number-taken" | "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
            /** @description `pool-busy`: Many draw from this pool at once; the request can be repeated with its key. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "pool-busy";
                    };
                };
            };
        };
    };
    "look-up-number": {
        parameters: {
            query?: {
                kind?: "gtin" | "isrc" | "grid";
                /** @description The number in any printed form. */
                value?: string;
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
                    "application/json": {
                        number: string;
                        display: string;
                        claim?: components["schemas"]["NumberView"];
                        poolId?: string;
                        blockId?: string;
                        year?: string;
                        /** @description A range that was loaded excludes it. */
                        isExcluded?: boolean;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "list-identifier-imports": {
        parameters: {
            query?: {
                /** @description How many at most. */
                limit?: number;
                /** @description `next` of the page before. */
                cursor?: string;
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
                    "application/json": {
                        items: components["schemas"]["IdentifierImport"][];
                        /** @description The cursor of the next page. */
                        next?: string;
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "create-identifier-import": {
        parameters: {
            query?: never;
            header: {
                /** @description Any text of yours; the same key gives the same answer again for a day. */
                "Idempotency-Key": string;
            };
            path: {
                poolId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileName: string;
                    /**
                     * @default csv
                     * @enum {string}
                     */
                    format?: "csv" | "json";
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        import: {
                            importId: string;
                            poolId: string;
                            fileName: string;
                            /**
                             * @default csv
                             * @enum {string}
                             */
                            format: "csv" | "json";
                            key: string;
                            /** @enum {string} */
                            state: "awaiting-upload" | "running" | "done" | "failed";
                            rows: number;
                            numbers: {
                                accepted: number;
                                duplicate: number;
                                "foreign-prefix": number;
                                "bad-check": number;
                                malformed: number;
                                "already-allocated": number;
                            };
                            findings: {
                                row: number;
                                /** @enum {string} */
                                verdict: "accepted" | "duplicate" | "foreign-prefix" | "bad-check" | "malformed" | "already-allocated";
                                text: string;
                                says: string;
                            }[];
                            failure?: string;
                            at: string;
                            version: number;
                            createdAt: string;
                            updatedAt: string;
                        };
                        upload: {
                            /** @constant */
                            method: "PUT";
                            url: string;
                            headers: {
                                [key: string]: string;
                            };
                            expiresAt: string;
                        };
                    };
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. `request-malformed`: The body is not JSON. `idempotency-key-missing`: The request needs an Idempotency-Key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid" | "request-malformed" | "idempotency-key-missing";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `role-insufficient`: The role of the token does not allow that. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "role-insufficient";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `idempotency-in-progress`: The first request with this Idempotency-Key is still being answered. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-in-progress";
                    };
                };
            };
            /** @description `document-too-large`: The document would become too large. `body-too-large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "document-too-large" | "body-too-large";
                    };
                };
            };
            /** @description `media-type-unsupported`: The body is of a media type that is not taken here. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "media-type-unsupported";
                    };
                };
            };
            /** @description `idempotency-key-reused`: This Idempotency-Key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "idempotency-key-reused";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-identifier-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierImport"];
                };
            };
            /** @description `request-invalid`: Fields of the request are wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "request-invalid";
                    };
                };
            };
            /** @description `token-missing`: The token names no tenant. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "token-missing";
                    };
                };
            };
            /** @description `not-found`: There is nothing at this address. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "not-found";
                    };
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-openapi": {
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
                    "application/json": unknown;
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
    "get-docs": {
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
                    "text/html": unknown;
                };
            };
            /** @description `internal`: Something broke here; the request can be repeated. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code: "internal";
                    };
                };
            };
        };
    };
}
