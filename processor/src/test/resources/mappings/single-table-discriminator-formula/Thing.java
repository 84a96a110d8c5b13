package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
@DiscriminatorFormula("case when text is null then 'Thing' else 'Sub' end")
public class Thing {
    @Id
    Long id;
}
