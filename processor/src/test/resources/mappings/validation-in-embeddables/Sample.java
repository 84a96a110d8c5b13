package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

@Entity
class Sample {
    @Id
    Long id;

    @Embedded
    Address plain;

    @Valid
    @AttributeOverride(name = "street", column = @Column(name = "valid_street"))
    @AttributeOverride(name = "number", column = @Column(name = "valid_number"))
    @AttributeOverride(name = "inner.text", column = @Column(name = "valid_text"))
    Address valid;

    @Valid
    @NotNull
    @AttributeOverride(name = "street", column = @Column(name = "required_street"))
    @AttributeOverride(name = "number", column = @Column(name = "required_number"))
    @AttributeOverride(name = "inner.text", column = @Column(name = "required_text"))
    Address required;

    @NotNull
    @AttributeOverride(name = "street", column = @Column(name = "unseen_street"))
    @AttributeOverride(name = "number", column = @Column(name = "unseen_number"))
    @AttributeOverride(name = "inner.text", column = @Column(name = "unseen_text"))
    Address unseen;

    @Valid
    @ElementCollection
    List<Address> list;
}
