package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Defined {
    @Id
    @Column(columnDefinition = "bigserial") // RV112
    Long id;

    @Column(columnDefinition = "varchar(20) default 'x'") // RV112
    String withDefault;

    @Column(columnDefinition = "text[]") // RV112
    String array;

    @Column(columnDefinition = "text); drop table x; --") // RV112
    String hostile;
}
