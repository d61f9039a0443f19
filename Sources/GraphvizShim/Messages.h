#ifndef CROSSTIE_GRAPHVIZ_MESSAGES_H
#define CROSSTIE_GRAPHVIZ_MESSAGES_H

void gvs_collect_messages(void);
void gvs_clear_messages(void);

#endif
