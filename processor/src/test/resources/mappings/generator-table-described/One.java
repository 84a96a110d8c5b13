package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class One {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "NumberTable", pkColumnName = "WhichOne", valueColumnName = "LastValue", pkColumnValue = "one", initialValue = 7, allocationSize = 10)
    Long id;
}
