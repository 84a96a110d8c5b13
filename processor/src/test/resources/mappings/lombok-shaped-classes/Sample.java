package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
class Sample {
    @Id
    private Long id;

    private boolean active;

    private Boolean isDone;

    private boolean isOpen;

    private static final String CONSTANT = "x";

    private transient String scratch;

    @Transient
    private String ignored;

    private final String fixed = "f";

    public boolean isActive() {
        return active;
    }

    public String getComputed() {
        return CONSTANT;
    }

    public static Builder builder() {
        return new Builder();
    }

    public static class Builder {
        private Long id;

        public Builder id(Long other) {
            id = other;
            return this;
        }
    }
}
