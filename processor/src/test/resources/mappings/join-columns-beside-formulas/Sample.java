package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity
class Menu {
    @Id
    Long id;

    String language;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "text_code", referencedColumnName = "code"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "'en'", referencedColumnName = "lang"))
    Text title;

    @ManyToOne(optional = false)
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(formula = @JoinFormula(value = "language", referencedColumnName = "lang")),
        @JoinColumnOrFormula(column = @JoinColumn(name = "footer_code", referencedColumnName = "code", nullable = false))
    })
    Text footer;

    @ManyToOne
    @JoinFormula(value = "parent_of(id)", referencedColumnName = "id")
    Menu parent;
}

@Entity
class Text implements Serializable {
    @Id
    String code;

    @Id
    String lang;
}
