package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Choice {
    @Id
    Long id;

    int primitive;

    @Column(name = "primitive_with_column")
    int primitiveWithColumn;

    @Column(nullable = false)
    int primitiveRequired;

    @Basic
    int primitiveBasic;

    @Basic(optional = false)
    String required;

    @Basic(optional = false)
    @Column(length = 10)
    String requiredWithColumn;

    @Column(nullable = false)
    String requiredByColumn;

    String free;
}
