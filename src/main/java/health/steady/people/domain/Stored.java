package health.steady.people.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** An entity whose id comes from Java: saving a new one inserts, without asking the database first. */
@MappedSuperclass
abstract class Stored implements Persistable<UUID> {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Transient
    private boolean fresh = true;

    @SuppressWarnings("NullAway.Init")
    protected Stored() {}

    Stored(UUID id) {
        this.id = id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostLoad
    @PostPersist
    void kept() {
        fresh = false;
    }
}
