package mapping;

import jakarta.persistence.Entity;

@Entity
class Plain extends Base {}
