package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qualityaward.archive.HouseKeys;
import org.qualityaward.archive.TransparencyLog;

/** The published checkpoint of the log and the key it is signed with, for the open page. */
@Named("checkpoint")
@RequestScoped
public class CheckpointBean {

    @Inject
    TransparencyLog log;

    @Inject
    HouseKeys house;

    private long size;
    private List<String> lines;
    private List<String> keys;

    @PostConstruct
    void load() {
        size = log.publishedSize();
        lines = log.publishedCheckpoint().orElse("").lines().toList();
        keys = house.logKeyText().lines().toList();
    }

    /** Number of entries. */
    public long getSize() {
        return size;
    }

    /** The signed text; empty while nothing was filed. */
    public List<String> getLines() {
        return lines;
    }

    /** The log's public keys; from the second on with the size from which it counts. */
    public List<String> getKeys() {
        return keys;
    }
}
