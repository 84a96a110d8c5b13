package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Defined {
    @Id
    @Column(columnDefinition = "bigserial") // RV312
    Long id;

    @Column(columnDefinition = "varchar(20) default 'x'") // RV312
    String withDefault;

    @Column(columnDefinition = "text[]") // RV312
    String array;

    @Column(columnDefinition = "text); drop table x; --") // RV312
    String hostile;
}
