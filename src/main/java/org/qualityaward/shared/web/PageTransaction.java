package org.qualityaward.shared.web;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.io.IOException;

/**
 * A page that is opened asks all its questions in one transaction: with one persistence context, so that the cycle, its
 * rules and the reader are fetched once and not with every question, and with one connection. What is sent to the server
 * (a form, an Ajax call) is not covered: there each use case has its own transaction, as its {@code @Transactional} says.
 *
 * <p>The container begins and ends it. A UserTransaction would not do: whether a request may use it is remembered by the
 * interceptors of use cases, which all threads share, and two of them at once make the server refuse its end.
 */
@RequestScoped
public class PageTransaction {

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager manager;

    private Transaction spoilt;

    /** Shows the page. What a use case refused is laid back in its place, for the container to roll back. */
    @Transactional
    public void show(FilterChain page, ServletRequest request, ServletResponse response)
            throws IOException, ServletException {
        try {
            page.doFilter(request, response);
        } finally {
            takeUpAgain();
        }
    }

    /**
     * After a use case refused: its rollback has spoilt the transaction. It is laid aside, and the page that says so asks on
     * as a sent form does.
     */
    void afterRefusal() {
        try {
            if (manager.getStatus() == Status.STATUS_MARKED_ROLLBACK) {
                spoilt = manager.suspend();
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    private void takeUpAgain() {
        if (spoilt == null) {
            return;
        }
        try {
            manager.resume(spoilt);
        } catch (InvalidTransactionException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays the transaction around the pages. */
    @WebFilter(urlPatterns = "*.xhtml", asyncSupported = true)
    public static class Around implements Filter {

        @Inject
        PageTransaction transaction;

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            boolean opened = "GET".equals(((HttpServletRequest) request).getMethod())
                    && !((HttpServletRequest) request).getServletPath().startsWith("/jakarta.faces.resource");
            if (opened) {
                transaction.show(chain, request, response);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
