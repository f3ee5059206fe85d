package org.qualityaward.archive.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.qualityaward.archive.PublishingLog;

/**
 * The log as C2SP {@code tlog-checkpoint} and {@code tlog-tiles}: its checkpoint of each day's end, and the hashes under it,
 * from which anybody computes any proof. The entries themselves stay inside: a document's number, time and signer would tell
 * who filed a sealed evaluation (Article 35); whoever may read a document has its entry in the receipt.
 */
@RequestScoped
@Path("/")
@Tag(name = "log", description = "Checkpoint, tiles and keys of the log")
public class LogResource {

    private static final String TEXT = "text/plain; charset=UTF-8";
    private static final String PEM = "application/x-pem-file";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    @Inject
    PublishingLog publishing;

    @GET
    @Path("checkpoint")
    @Produces(TEXT)
    @Operation(
            summary = "The signed checkpoint of yesterday's end",
            description =
                    "C2SP tlog-checkpoint: origin, size and root hash, signed by the log's Ed25519 key. Empty while"
                            + " nothing was filed before today. Changes once a day, so that nobody can watch papers being filed.")
    @APIResponse(responseCode = "200", description = "A signed note")
    public Response checkpoint() {
        return answer(publishing.checkpoint(), ASK_AGAIN);
    }

    @GET
    @Path("tile/{name:[0-9].*}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "A tile of the Merkle tree",
            description = "C2SP tlog-tiles: tile/<L>/<N>[.p/<W>], up to 256 hashes of 32 bytes. Only what the published"
                    + " checkpoint covers.")
    @APIResponse(responseCode = "200", description = "The hashes, one after the other; never changes")
    @APIResponse(
            responseCode = "404",
            description = "No tile has this name, or the published tree does not reach so far")
    public Response tile(
            @Parameter(
                            description = "Level, index in groups of three digits, and width if partial",
                            example = "0/000.p/112")
                    @PathParam("name")
                    String name) {
        return publishing
                .tile(name)
                .map(hashes -> answer(hashes, FOR_GOOD))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .type(TEXT)
                        .entity("no such tile\n")
                        .build());
    }

    @GET
    @Path("tile/entries/{name:.*}")
    @Produces(TEXT)
    @Operation(
            summary = "Entry bundles are not served",
            description =
                    "The one departure from tlog-tiles: entries name document, time and signer's certificate, and would"
                            + " unmask who filed a sealed evaluation. The entry of a document travels with its receipt.")
    @APIResponse(responseCode = "404", description = "Always")
    public Response entries(@PathParam("name") String name) {
        return Response.status(Response.Status.NOT_FOUND)
                .type(TEXT)
                .entity("entries are not published; the entry of a document travels with its receipt\n")
                .build();
    }

    @GET
    @Path("consistency")
    @Produces(TEXT)
    @Operation(
            summary = "The proof that one published tree continues another",
            description =
                    "RFC 9162, 2.1.4: hashes in base64, one a line, for whoever compares two checkpoints that were mailed to"
                            + " him. Empty where both are the same size.")
    @APIResponse(responseCode = "200", description = "The hashes; never changes")
    @APIResponse(responseCode = "404", description = "The two are no sizes of published trees, the smaller one first")
    public Response consistency(
            @Parameter(description = "Size of the older tree, from 1 on", example = "100") @QueryParam("from")
                    long from,
            @Parameter(description = "Size of the newer one", example = "112") @QueryParam("to") long to) {
        return publishing
                .consistency(from, to)
                .map(hashes -> answer(hashes, FOR_GOOD))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND)
                        .type(TEXT)
                        .entity("no such published trees\n")
                        .build());
    }

    @GET
    @Path("key")
    @Produces(TEXT)
    @Operation(
            summary =
                    "The log's public keys, one a line (C2SP signed-note vkey); from the second on followed by the size of the first"
                            + " tree that it signed for")
    public Response key() {
        return answer(publishing.key() + "\n", ASK_AGAIN);
    }

    @GET
    @Path("key.pem")
    @Produces(PEM)
    @Operation(summary = "The log's public key as PEM")
    public Response keyPem() {
        return answer(publishing.keyPem(), ASK_AGAIN);
    }

    @GET
    @Path("root.pem")
    @Produces(PEM)
    @Operation(summary = "Root certificate of the office's authority")
    public Response root() {
        return answer(publishing.rootPem(), ASK_AGAIN);
    }

    @GET
    @Path("tsa.pem")
    @Produces(PEM)
    @Operation(summary = "Certificate of the time stamps")
    public Response timeStamps() {
        return answer(publishing.timeStampPem(), ASK_AGAIN);
    }

    @GET
    @Path("revoked.crl")
    @Produces("application/pkix-crl")
    @Operation(summary = "Certificates that no longer count (DER), good for one day")
    public Response revocations() {
        return answer(publishing.revocations(), ASK_AGAIN);
    }

    @GET
    @Path("verify.sh")
    @Produces("text/x-shellscript; charset=UTF-8")
    @Operation(summary = "The program that checks a bag of evidence; needs bash, sha256sum, openssl, xxd and pdfsig")
    public Response checker() {
        return answer(publishing.checker(), ASK_AGAIN);
    }

    private static Response answer(Object content, String keep) {
        return Response.ok(content)
                .header("Cache-Control", keep)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
