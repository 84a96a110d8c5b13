package mapping;

import jakarta.persistence.Entity;

@Entity
public interface Api {} // RV324 RV303
