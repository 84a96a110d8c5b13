package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "grp")
public class Group {
    @Id
    @Column(name = "group_code", length = 10)
    String code;
}
