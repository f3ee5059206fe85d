package org.qualityaward.archive.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qualityaward.archive.HandingInSignature;
import org.qualityaward.archive.WaitingRef;
import org.qualityaward.shared.NotHere;
import org.qualityaward.shared.web.HandingOut;

/** Hands out {@code /files/to-sign/<id>/<name>.pdf|bin} to whoever is to sign it elsewhere, and to nobody else. */
@WebServlet("/files/to-sign/*")
public class WaitingDownload extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([A-Z0-9-]{1,40}\\.(pdf|bin))");

    @Inject
    transient HandingInSignature handing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!path.matches()) {
                throw new NotHere();
            }
            WaitingRef paper = new WaitingRef(Long.valueOf(path.group(1)));
            boolean file = "pdf".equals(path.group(3));
            HandingOut.file(
                    response,
                    path.group(2),
                    file ? "application/pdf" : "application/octet-stream",
                    file ? handing.file(paper) : handing.bytes(paper));
        } catch (NotHere notHere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
