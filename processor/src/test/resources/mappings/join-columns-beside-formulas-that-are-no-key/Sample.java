package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity
class Detail implements Serializable {
    @Id
    Long id;

    @Column(name = "detail_domain")
    String domain;

    String kind;
}

@Entity
class Root implements Serializable {
    @Id
    Long id;

    @ManyToOne(optional = false)
    @JoinColumnOrFormula(formula = @JoinFormula(value = "'some'", referencedColumnName = "detail_domain"))
    @JoinColumnOrFormula(column = @JoinColumn(name = "detail", referencedColumnName = "id"))
    Detail detail;
}
