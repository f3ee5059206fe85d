package org.qualityaward.archive.keys;

import org.bouncycastle.tsp.TimeStampToken;

/** Gives time stamps (RFC 3161): the office's own clock, or an authority outside the house. */
public interface StampingAuthority {

    /**
     * A token over the SHA-256 of these bytes.
     *
     * @throws NoTimeStamp if there is none to be had now, or what came cannot be trusted
     */
    TimeStampToken stamp(byte[] bytes);
}
