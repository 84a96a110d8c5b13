package mapping;

import jakarta.persistence.Entity;

@Entity
public interface Api {} // RV124 RV103
