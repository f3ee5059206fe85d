package org.qualityaward.archive.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;
import org.qualityaward.archive.DocumentType;
import org.qualityaward.archive.ReadingDocuments;
import org.qualityaward.archive.SignedDocument;
import org.qualityaward.shared.web.Lazy;

/** The list of the signed documents that the reader may see. */
@Named("documents")
@ViewScoped
public class DocumentsBean implements Serializable {

    @Inject
    ReadingDocuments reading;

    private String search;
    private DocumentType type;
    private LazyDataModel<SignedDocument> rows;

    @PostConstruct
    void load() {
        rows = new Lazy<>(request -> reading.list(search, type, request));
    }

    public void clear() {
        search = null;
        type = null;
    }

    public LazyDataModel<SignedDocument> getRows() {
        return rows;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public DocumentType getType() {
        return type;
    }

    public void setType(DocumentType type) {
        this.type = type;
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }
}
