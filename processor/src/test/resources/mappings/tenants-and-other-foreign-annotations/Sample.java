package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
@Audited
class Sample {
    @Id
    Long id;

    @CreatedDate
    @Column(updatable = false)
    Instant created;

    @CreatedBy
    String createdBy;

    @Nullable
    String nullable;

    @JsonProperty("other")
    String json;
}
