package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
class ByOne {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down_by_one")
    @SequenceGenerator(name = "down_by_one", initialValue = -10, allocationSize = -1)
    Long id;
}

@Entity
class ByTwo {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down_by_two")
    @SequenceGenerator(name = "down_by_two", initialValue = -10, allocationSize = -2)
    Long id;
}

@Entity
class ByFifty {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "down_by_fifty")
    @SequenceGenerator(name = "down_by_fifty", initialValue = -1, allocationSize = -50)
    Long id;
}
