package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`Quoted`")
public class Quoted {
    @Id
    @GeneratedValue
    Long id;
}
