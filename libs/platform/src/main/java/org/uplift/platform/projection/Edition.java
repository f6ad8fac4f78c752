package org.uplift.platform.projection;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.uplift.platform.database.Behalf;

/// Which time over a service learns from the topics. Raise `uplift.projection.edition` and start
/// the service again: the first replica that starts forgets everything learned, and the consumer
/// groups, which bear the edition in their name, read the topics from the beginning.
///
/// Nothing else happens: learning tells nobody, and what is told twice meanwhile is learned once.
@ApplicationScoped
class Edition {

    private static final Logger LOG = Logger.getLogger(Edition.class);

    private final Session database;
    private final List<Projection> projections;
    private final int edition;

    Edition(
            Session database,
            @All List<Projection> projections,
            @ConfigProperty(name = "uplift.projection.edition") int edition) {
        this.database = database;
        this.projections = projections;
        this.edition = edition;
    }

    /// Before the first message is heard.
    @Transactional
    void begin(@Observes @Priority(PLATFORM_BEFORE) StartupEvent event) {
        Behalf.ofTheService(this::startOverIfNew);
    }

    private void startOverIfNew() {
        if (isNew()) {
            LOG.infof("Edition %d: all is learned again from the topics", edition);
            projections.forEach(Projection::forget);
            var _ = database.createNativeMutationQuery("truncate inbox").executeUpdate();
        }
    }

    private boolean isNew() {
        return database.createNativeMutationQuery(
                                "update projection_edition set edition = ?1 where edition < ?1")
                        .setParameter(1, edition)
                        .executeUpdate()
                == 1;
    }
}
