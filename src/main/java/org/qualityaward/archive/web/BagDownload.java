package org.qualityaward.archive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.EvidenceBag;
import org.qualityaward.archive.ExportingCase;
import org.qualityaward.archive.ExportingCycle;
import org.qualityaward.archive.Holding;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.TakingDocument;
import org.qualityaward.archive.WritingBag;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.Refusal;

/**
 * Hands out {@code /files/bag/document|case|cycle/<id>}: a bag of evidence, written while it is read. What does not exist,
 * what is not for this reader and what holds nothing for him are answered alike.
 */
@WebServlet("/files/bag/*")
public class BagDownload extends HttpServlet {

    /** Parameter with the id under which a page wants to know how far it is; it may be missing. */
    public static final String ID = "download";

    private static final Pattern PATH = Pattern.compile("/(document|case|cycle)/([0-9]{1,18})");

    @Inject
    transient ReadingDocuments reading;

    @Inject
    transient TakingDocument taking;

    @Inject
    transient ExportingCase exportingCase;

    @Inject
    transient ExportingCycle exportingCycle;

    @Inject
    transient WritingBag writing;

    @Inject
    transient BagDownloads downloads;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        BagProgress progress = downloads.of(request.getParameter(ID));
        try {
            if (!path.matches()) {
                throw new NotHere();
            }
            send(response, granted(path.group(1), Long.valueOf(path.group(2))), progress);
        } catch (NotHere | Refusal notForHim) {
            progress.end(false);
            if (response.isCommitted()) {
                throw new IOException("an export was broken off", notForHim);
            }
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private EvidenceBag granted(String what, Long id) {
        return switch (what) {
            case "document" -> taking.evidence(reading.open(id));
            case "case" -> exportingCase.export(Holding.ofCase(id));
            default -> exportingCycle.export(Holding.ofCycle(id));
        };
    }

    /** A bag that breaks off has no end that a program would take for one. */
    private void send(HttpServletResponse response, EvidenceBag bag, BagProgress progress) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + bag.name() + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        progress.begin(bag.seqs().size());
        boolean whole = false;
        try {
            writing.write(bag, response.getOutputStream(), progress::reached);
            whole = true;
        } finally {
            progress.end(whole);
        }
    }
}
