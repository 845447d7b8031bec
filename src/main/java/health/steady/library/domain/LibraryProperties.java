package health.steady.library.domain;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param unapprovedCanBeAssigned for trying out only; production refuses to start with it */
@ConfigurationProperties("steady.library")
record LibraryProperties(@DefaultValue("false") boolean unapprovedCanBeAssigned) {}
