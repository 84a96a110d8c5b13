package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Basic(optional = false)
    String mandatory;

    @Basic(optional = true)
    Integer optional;

    @Basic(optional = true)
    int primitiveOptional;

    @Basic(optional = false)
    @Column(nullable = true)
    String contradicting;

    @Basic(fetch = FetchType.LAZY)
    String lazy;

    @Column
    int primitiveWithColumn;

    @Column(nullable = false)
    int primitiveRequired;

    int primitive;
    Integer wrapped;

    @Basic
    @Column(name = "named")
    int named;
}
