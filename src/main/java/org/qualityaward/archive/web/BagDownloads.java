package org.qualityaward.archive.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The bags that a person fetches in this session, each under an id of its own: two at once are told apart. */
@SessionScoped
public class BagDownloads implements Serializable {

    private static final int MOST = 20;

    private final Map<String, BagProgress> all = new LinkedHashMap<>();

    /** A page is about to ask for a bag. @return the id to ask with */
    public synchronized String expect() {
        if (all.size() >= MOST) {
            all.remove(all.keySet().iterator().next());
        }
        String id = UUID.randomUUID().toString();
        all.put(id, new BagProgress());
        return id;
    }

    /** How far that one is; for an id that no page expects, one that nobody looks at. */
    public synchronized BagProgress of(String id) {
        return all.getOrDefault(id == null ? "" : id, new BagProgress());
    }
}
