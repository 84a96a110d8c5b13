package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Defined {
    @Id
    @Column(columnDefinition = "bigserial") // RV312
    Long id;

    @Column(columnDefinition = "varchar(20) primary key") // RV312
    String withKey;

    @Column(columnDefinition = "integer default (1") // RV312
    int unclosed;

    @Column(columnDefinition = "varchar(20) default 'x' not null")
    String withDefault;

    @Column(columnDefinition = "text references other") // RV312
    String reference;

    @Column(columnDefinition = "text[]")
    String[] array;

    @Column(columnDefinition = "text); drop table x; --") // RV312
    String hostile;
}
