package mapping;

import jakarta.persistence.PrePersist;

public class Listener {
    @PrePersist
    void before(Object entity) {}
}
