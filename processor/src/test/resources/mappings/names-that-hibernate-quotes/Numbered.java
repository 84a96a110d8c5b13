package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
class Numbered {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "table-Generator")
    @TableGenerator(name = "table-Generator", table = "number Table", pkColumnName = "for-Key", valueColumnName = "next-Value")
    Long id;
}
