package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
@TableGenerator(name = "b", table = "seqs", pkColumnValue = "b")
public class B {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "b")
    Long id;
}
