package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class C {
    @Id
    @GeneratedValue
    @TableGenerator(name = "c", table = "c_numbers")
    Long id;
}
